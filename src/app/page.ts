import { flushSync, hydrate, mount } from 'svelte';
import { browserAddress, frameAddress } from './address-bar.ts';
import { askedEdition } from './asked-edition.ts';
import { keepTranslatedTextCurrent } from './keep-translated-text-current.ts';
import { preparedAnswers } from './prepared-answers.ts';
import { preparedFirst } from '../engine/prepared/prepared-first.ts';
import type { Engine } from '../engine/protocol/engine.ts';
import { Atlas } from '../state/atlas.svelte.ts';
import { parseEmbed, type Embed } from '../state/selection/embed.ts';
import App from '../view/App.svelte';
import { MODE_PAGES } from '../view/mode-pages.ts';
import { afterShownFrame } from '../view/kit/after-frame.ts';
import { whenIdle } from '../view/kit/when-idle.ts';
import { dropPrerenderedStyles } from '../view/page/drop-prerendered-styles.ts';
import { LATE_PARTS, type PrerenderedParts } from '../view/page/prerendered-parts.ts';
import { replayEarlyEvents } from '../view/page/replay-early-events.ts';

/**
 * Shows the page, ready for use, in the element `target`, with the first figures: those that were prepared with the page where it
 * asks for them, else those of the engine. `running` starts the engine, unless it runs, and returns it.
 */
export async function start(target: Element, running: () => Engine): Promise<void> {
  const embed = parseEmbed(location.search);
  // The prepared answers are of the newest edition.
  const prepared = askedEdition(location.search) === null ? preparedAnswers(target) : null;
  const { engine, takeOver } = prepared
    ? preparedFirst(prepared, running)
    : { engine: running(), takeOver: null };
  const atlas = embed
    ? new Atlas(engine, frameAddress(), !embed.controls)
    : new Atlas(engine, browserAddress());
  keepTranslatedTextCurrent(document.body);
  addEventListener('popstate', () => void atlas.restore());
  const started = atlas.start();
  const { mode } = atlas.selection;
  // Together with the figures, and not after them. Where it fails, the page says so when it shows the mode.
  if (!embed && mode !== 'kaart') MODE_PAGES[mode].load().catch(() => {});
  // The page about schools says itself how much of its files, which are large, has come; others what they wait for, where it is late.
  await (mode === 'scholen' ? atlas.begun : Promise.race([started, atlas.begun.then(pause)]));
  // In a separate task: reading the answers and hydrating the screen in one task would block the page for too long.
  await new Promise((resolve) => setTimeout(resolve));
  show(target, atlas, embed);
  if (!takeOver) return;
  afterShownFrame(() =>
    whenIdle(() => {
      takeOver();
      void atlas.confirm();
    }),
  );
}

/** Gives what else the mode shows time to come together with the figures, so that it is not drawn in two steps. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 2000));

/** The parts of the first screen that are prerendered apart, whose HTML the page has already. */
const IN_PAGE = Object.fromEntries(LATE_PARTS.map((part) => [part, ''])) as PrerenderedParts;

/**
 * Makes the prerendered screen in `target` interactive (hydrates it), or replaces it if the address asks for another screen
 * or a file failed.
 */
function show(target: Element, atlas: Atlas, embed: Embed | null): void {
  const { dataset } = document.documentElement;
  const isOtherScreen = 'asked' in dataset;
  // The texts of a screen that the browser translated are no longer the nodes that Svelte expects.
  const isUsable = target.querySelector('main') && !target.querySelector('font');
  if (isOtherScreen || atlas.problems.length > 0 || !isUsable) {
    target.replaceChildren();
    mount(App, { target, props: { atlas, embed } });
    delete dataset['asked'];
    delete dataset['coming'];
    dataset['running'] = '';
  } else {
    hydrate(App, { target, props: { atlas, prerendered: IN_PAGE } });
    // What components do when they are there comes before what the user did.
    flushSync();
    dropPrerenderedStyles();
    dataset['running'] = '';
    replayEarlyEvents();
  }
}
