import { csv, json } from 'd3-fetch';
import { mount } from 'svelte';
import { feature } from 'topojson-client';
import Page from './svelte.svelte';
import { countsOf, find, PUPILS_URL, TOPOLOGY_URL } from './shared.js';

const [topology, rows] = await Promise.all([json(TOPOLOGY_URL), csv(PUPILS_URL)]);
const target = find('main');
target.replaceChildren();
mount(Page, {
  target,
  props: {
    gemeenten: feature(topology, topology.objects.gemeenten),
    counts: countsOf(rows),
  },
});
