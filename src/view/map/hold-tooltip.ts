/** How long the pointer rests on a map before it may go to the tooltip, in milliseconds: who only passes over a map is not held up. */
const REST_MS = 300;
/** How long the pointer may stand still on its way to the tooltip, in milliseconds; then what is under it is pointed at. */
const HALT_MS = 400;
/** By how many pixels a move may lead away from the tooltip, and still be one towards it. */
const SLACK = 2;

/**
 * Lets the pointer go from a place on a map to the tooltip of that place, over what is in between, and stay on it; Escape hides the
 * tooltip (WCAG 1.4.13).
 */
class HeldTooltip {
  readonly #box: HTMLElement;
  readonly #off = new AbortController();
  #map: Element | null = null;
  #last: PointerEvent | null = null;
  #isHeld = false;
  #halt: ReturnType<typeof setTimeout> | undefined;

  constructor(box: HTMLElement) {
    this.#box = box;
    const { signal } = this.#off;
    const during = { capture: true, signal };
    document.addEventListener('pointermove', (event) => this.#moved(event), during);
    document.addEventListener('pointerleave', (event) => this.#leftMap(event), during);
    document.addEventListener('keydown', (event) => this.#pressed(event), during);
    box.addEventListener('pointerleave', (event) => this.#leftBox(event), { signal });
  }

  end(): void {
    this.#off.abort();
    clearTimeout(this.#halt);
  }

  /** The pointer is felt in the tooltip only while it is on its way there, or on it. */
  #hold(is: boolean): void {
    this.#isHeld = is;
    this.#box.style.pointerEvents = is ? 'auto' : '';
    clearTimeout(this.#halt);
  }

  #isOn = (target: EventTarget | null) => target instanceof Node && this.#box.contains(target);
  #isShown = () => getComputedStyle(this.#box).visibility === 'visible';
  #hide = () => this.#map?.dispatchEvent(new PointerEvent('pointerleave'));

  #distance({ clientX, clientY }: PointerEvent): number {
    const { left, right, top, bottom } = this.#box.getBoundingClientRect();
    const x = Math.max(left - clientX, 0, clientX - right);
    const y = Math.max(top - clientY, 0, clientY - bottom);
    return Math.hypot(x, y);
  }

  #isTowards(event: PointerEvent, from: PointerEvent): boolean {
    if (event.pointerType === 'touch' || event.buttons > 0) return false;
    // Most moves end here, before the style and the place of the tooltip are computed.
    if (!this.#isHeld && event.timeStamp - from.timeStamp < REST_MS) return false;
    if (!this.#isShown()) return false;
    const nearer = this.#distance(from) - this.#distance(event);
    return this.#isHeld ? nearer > -SLACK : nearer > 0;
  }

  #moved(event: PointerEvent): void {
    const from = this.#last;
    this.#last = event;
    if (this.#isOn(event.target)) return clearTimeout(this.#halt);
    const on = event.target instanceof Element && event.target.closest('svg[role=application]');
    if (on) this.#map = on;
    const isTowards = from !== null && this.#isTowards(event, from);
    this.#hold(isTowards);
    if (!isTowards) return;
    event.stopPropagation();
    this.#halt = setTimeout(() => this.#halted(), HALT_MS);
  }

  #halted(): void {
    this.#hold(false);
    if (!this.#last) return;
    const { clientX, clientY, pointerType } = this.#last;
    const move = new PointerEvent('pointermove', { bubbles: true, clientX, clientY, pointerType });
    document.elementFromPoint(clientX, clientY)?.dispatchEvent(move);
  }

  /** The map does not see that the pointer leaves it for the tooltip. */
  #leftMap(event: PointerEvent): void {
    if (this.#isHeld && this.#isOn(event.relatedTarget)) event.stopPropagation();
  }

  #leftBox({ relatedTarget: to }: PointerEvent): void {
    this.#hold(false);
    if (!(to instanceof Node && this.#map?.contains(to))) this.#hide();
  }

  #pressed({ key }: KeyboardEvent): void {
    if (key !== 'Escape' || !this.#isShown()) return;
    this.#hold(false);
    this.#hide();
  }
}

/** Makes the tooltip `box` one that the pointer can go to. Returns the function that ends this. */
export function holdTooltip(box: HTMLElement): () => void {
  const held = new HeldTooltip(box);
  return () => held.end();
}
