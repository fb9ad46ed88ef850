import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { createEngine } from '../engine/engine.ts';
import { packAnswers, type PackedAnswers } from '../engine/prepared/pack.ts';
import { isProblem } from '../engine/protocol/problem.ts';
import type { Load } from '../engine/site-files/load.ts';
import { Atlas } from '../state/atlas.svelte.ts';
import App from '../view/App.svelte';
import Bar from '../view/Bar.svelte';
import Header from '../view/Header.svelte';
import Legend from '../view/map/Legend.svelte';
import { LATE_PARTS, type PrerenderedParts } from '../view/page/prerendered-parts.ts';
import WithAtlas from '../view/page/WithAtlas.svelte';
import TrendWithScenarios from '../view/scenario/TrendWithScenarios.svelte';

/** The first screen as HTML, and the answers of the engine from which it was made. */
interface FirstScreen {
  head: string;
  body: string;
  answers: PackedAnswers;
}

/**
 * Returns the first screen, so that the map is visible before scripts run, and answers before the engine has read its files: the
 * page hydrates this HTML with these answers.
 * @param load returns the text of a site file
 * @throws Error if a site file cannot be used, so that no faulty screen is published
 */
export async function prerender(load: Load): Promise<FirstScreen> {
  const ignore = () => {};
  const engine = createEngine(load);
  const atlas = new Atlas(engine, {
    query: () => '',
    push: ignore,
    replace: ignore,
  });
  await atlas.start();
  const { opening, answer, problems } = atlas;
  const backtest = await engine.backtest();
  if (problems.length > 0 || !opening || !answer || isProblem(backtest)) {
    throw new Error(JSON.stringify(problems));
  }
  const of: Record<keyof PrerenderedParts, Component> = {
    header: Header,
    bar: Bar,
    legend: Legend,
    trend: TrendWithScenarios,
  };
  const parts = LATE_PARTS.map((part) => {
    // The ids in a part must differ from those in the page.
    const options = { props: { atlas, of: of[part] }, idPrefix: part };
    return [part, render(WithAtlas, options).body];
  });
  const prerendered = Object.fromEntries(parts) as PrerenderedParts;
  const { head, body } = render(App, { props: { atlas, prerendered } });
  return { head, body, answers: packAnswers({ opening, answer }, backtest) };
}
