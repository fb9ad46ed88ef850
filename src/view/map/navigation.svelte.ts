import { createAttachmentKey } from 'svelte/attachments';
import type { SVGAttributes } from 'svelte/elements';
import { mapKey } from './map-keys.ts';
import { walk, type Spot } from './walk.ts';
import { zoomOn, type MapZoom } from './zoom.ts';

/** The areas of a map that pointer and keyboard can reach, and the functions that are called when the user points or chooses. */
export interface NavigatedMap {
  /** The areas that the keyboard can reach, by code; their centres are those before pan and zoom. */
  spots(): ReadonlyMap<string, Spot>;
  /** Code of the area where the keyboard starts. Where it is not among the spots, the keyboard starts at the first spot. */
  start(): string | undefined;
  /** Describes an area for screen readers. */
  describe(code: string): string;
  /** Called when the pointer or the keyboard moves to an area, and with null when it leaves the map. */
  point(code: string | null): void;
  choose(code: string, by: 'pointer' | 'keyboard'): void;
}

const HINT_MS = 1500;

/** Handles pan, zoom, pointer and keyboard of a map; every map that can be used has its own instance. */
export class MapNavigation {
  /** Pan and zoom, as an SVG transform. */
  transform = $state('translate(0,0) scale(1)');
  scale = $state(1);
  /** Announcement for screen readers of the area that the keyboard is on. */
  announcement = $state('');
  /** Whether to show the hint about zooming: the user has just turned the wheel over the map, which scrolls the page. */
  showsWheelHint = $state(false);
  /** The `svg` element of the map, once it is in the document; null before. */
  svg: SVGSVGElement | null = null;
  zoom: MapZoom | undefined;

  readonly #map: NavigatedMap;
  /** The code of the area that the keyboard is on, also while the pointer is elsewhere. */
  #focused: string | null = null;
  #hintTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(map: NavigatedMap) {
    this.#map = map;
  }

  /** The attributes that the `svg` element of the map needs; always the same object. */
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
    const zoom = zoomOn(svg, {
      moved: (transform, scale) => {
        this.transform = transform;
        this.scale = scale;
      },
      wheelPassed: () => this.#showHint(),
    });
    this.zoom = zoom;
    return () => {
      zoom.destroy();
      clearTimeout(this.#hintTimer);
      this.#map.point(null);
    };
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
    this.zoom?.reveal(...spot.centre);
    this.announcement = this.#map.describe(spot.code);
  }

  #press(event: KeyboardEvent): void {
    const here = this.#here();
    if (!here) return;
    mapKey(event, {
      zoom: this.zoom,
      step: (direction) => this.#stepTo(walk(here, direction, this.#map.spots())),
      choose: () => {
        this.#map.choose(here.code, 'keyboard');
        this.announcement = this.#map.describe(here.code);
      },
      reveal: () => this.zoom?.reveal(...here.centre),
      leave: () => this.#map.point(null),
    });
  }
}

const codeAt = (event: Event) =>
  event.target instanceof Element ? event.target.getAttribute('data-code') : null;
