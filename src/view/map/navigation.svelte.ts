import { createAttachmentKey } from 'svelte/attachments';
import type { SVGAttributes } from 'svelte/elements';
import { afterShownFrame } from '../kit/after-frame.ts';
import { keepGestures } from './early-gestures.ts';
import { MAP_HEIGHT } from '../../geometry/shapes.ts';
import { mapKey } from './map-keys.ts';
import { readPlacement, WHOLE, writePlacement, type Placement } from './place-on.ts';
import { walk, type Spot } from './walk.ts';
import type { MapZoom } from './zoom.ts';

/**
 * What `MapNavigation` needs to know about a map: the areas that the keyboard can reach, and the functions that are called
 * when the user points at or chooses an area.
 */
export interface NavigatedMap {
  /** Returns the areas that the keyboard can reach, by code, with their centres before pan and zoom by the user. */
  spots(): ReadonlyMap<string, Spot>;
  /**
   * Returns the code of the area that gets the keyboard focus first. If the code is undefined or not in `spots`, the first
   * area of `spots` gets the focus.
   */
  start(): string | undefined;
  /** Describes an area for screen readers. */
  describe(code: string): string;
  /** Called when the pointer or the keyboard moves to an area, and with null when it leaves the map. */
  point(code: string | null): void;
  choose(code: string, by: 'pointer' | 'keyboard'): void;
  /** Returns the height of the drawing plane that the map shows, in its units; by default that of the whole country. */
  height?(): number;
}

const HINT_MS = 1500;

/** Handles pan, zoom, pointer and keyboard of a map; every map that can be used has its own instance. */
export class MapNavigation {
  /** Pan and zoom by the user, as an SVG transform. */
  transform = $state('translate(0,0) scale(1)');
  scale = $state(1);
  /** Where the map came to rest: while it moves, this is where it was before. */
  settled = $state.raw<Placement>(WHOLE);
  /** Whether the user was the last to move the map, by pointer, keys or buttons. */
  isByHand = false;
  /** The text for screen readers about the area that the keyboard last moved to or chose; empty before. */
  announcement = $state('');
  /** Whether to show the hint about zooming: true for 1.5 seconds after the user turns the wheel over the map without zooming. */
  showsWheelHint = $state(false);
  /** The `svg` element of the map, once it is in the document; null before. */
  svg: SVGSVGElement | null = null;

  readonly #map: NavigatedMap;
  /**
   * Code of the area from which the arrow keys move: the area that the keyboard last moved to or the pointer last chose; null
   * before.
   */
  #focused: string | null = null;
  #hintTimer: ReturnType<typeof setTimeout> | undefined;
  /** The pan and zoom of the map, once loaded; undefined before the map is in the document. */
  #zoom: Promise<MapZoom> | undefined;

  constructor(map: NavigatedMap) {
    this.#map = map;
  }

  /**
   * The attributes that make the `svg` element of a map operable: role, event handlers and set-up. The object is always the
   * same.
   */
  readonly attributes: SVGAttributes<SVGSVGElement> = {
    role: 'application',
    tabindex: 0,
    onpointermove: (event) => {
      if (event.pointerType !== 'touch') this.#map.point(codeAt(event));
    },
    onpointerleave: () => this.#map.point(null),
    onclick: (event) => this.#pick(codeAt(event)),
    onkeydown: (event) => this.#press(event),
    onfocus: () => {
      if (this.svg?.matches(':focus-visible')) this.#stepTo(this.#here());
    },
    onblur: () => this.#map.point(null),
    [createAttachmentKey()]: (svg: SVGSVGElement) => this.#attach(svg),
  };

  #attach(svg: SVGSVGElement): () => void {
    this.svg = svg;
    this.#zoom = this.#zoomOn(svg);
    return () => {
      void this.#zoom?.then(({ destroy }) => destroy());
      clearTimeout(this.#hintTimer);
      this.#map.point(null);
    };
  }

  /** Loads the code for pan and zoom, which the map can be shown without, and makes `svg` pan and zoom. */
  async #zoomOn(svg: SVGSVGElement): Promise<MapZoom> {
    const repeat = keepGestures(svg);
    await new Promise<void>((resolve) => afterShownFrame(resolve));
    const { zoomOn } = await import('./zoom.ts');
    const zoom = zoomOn(svg, {
      moved: (transform, scale, byHand) => {
        this.transform = transform;
        this.scale = scale;
        if (byHand) this.isByHand = true;
      },
      settled: () => this.#settle(),
      height: () => this.#map.height?.() ?? MAP_HEIGHT,
      wheelPassed: () => this.#showHint(),
    });
    if (this.scale > 1) zoom.place(this.settled);
    repeat();
    return zoom;
  }

  /** Pans or zooms the map for the user with `act`; right after the page is shown, as soon as the code for it is loaded. */
  zoom(act: (zoom: MapZoom) => void): void {
    this.isByHand = true;
    void this.#zoom?.then(act);
  }

  /** Moves the map at once to show another part of it, until the user moves it. */
  show(placement: Placement): void {
    const { scale, shift } = placement;
    // As d3 writes it, so that nothing changes when the code for pan and zoom takes over.
    this.transform = `translate(${shift.join()}) scale(${scale})`;
    this.scale = scale;
    this.#settle();
    this.isByHand = false;
    void this.#zoom?.then(({ place }) => place(placement));
  }

  #settle(): void {
    const next = readPlacement(this.transform);
    if (writePlacement(next) !== writePlacement(this.settled)) this.settled = next;
  }

  #showHint(): void {
    this.showsWheelHint = true;
    clearTimeout(this.#hintTimer);
    this.#hintTimer = setTimeout(() => (this.showsWheelHint = false), HINT_MS);
  }

  #pick(code: string | null): void {
    if (code === null) return;
    this.#focused = code;
    this.#map.choose(code, 'pointer');
  }

  #here(): Spot | undefined {
    const spots = this.#map.spots();
    return (
      spots.get(this.#focused ?? '') ??
      spots.get(this.#map.start() ?? '') ??
      spots.values().next().value
    );
  }

  #stepTo(spot: Spot | null | undefined): void {
    if (!spot) return;
    this.#focused = spot.code;
    this.#map.point(spot.code);
    this.zoom(({ reveal }) => reveal(...spot.centre));
    this.announcement = this.#map.describe(spot.code);
  }

  #press(event: KeyboardEvent): void {
    const here = this.#here();
    if (!here) return;
    mapKey(event, {
      zoom: (act) => this.zoom(act),
      step: (direction) => this.#stepTo(walk(here, direction, this.#map.spots())),
      choose: () => {
        this.#map.choose(here.code, 'keyboard');
        this.announcement = this.#map.describe(here.code);
      },
      reveal: () => this.zoom(({ reveal }) => reveal(...here.centre)),
      leave: () => this.#map.point(null),
    });
  }
}

const codeAt = (event: Event) =>
  event.target instanceof Element ? event.target.getAttribute('data-code') : null;
