import { readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

/** Draws `public/icon.svg` in the sizes that an installed site needs: `npx tsx scripts/icons.ts`, after that drawing changed. */
const SOURCE = 'public/icon.svg';
/** The part of the width of a maskable icon that no system cuts off. */
const SAFE = 0.8;

const icon = readFileSync(SOURCE, 'utf8');
const colour = /fill="(#[0-9a-f]{6})"/.exec(icon)?.[1] ?? '';
const inset = (16 * (1 - SAFE)) / 2;
const maskable = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">
  <rect width="16" height="16" fill="${colour}"/>
  <g transform="translate(${inset} ${inset}) scale(${SAFE})">${icon}</g>
</svg>`;

function draw(svg: string, size: number, name: string): void {
  const drawn = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render();
  writeFileSync(`public/${name}.png`, drawn.asPng());
}

draw(icon, 192, 'icon-192');
draw(icon, 512, 'icon-512');
draw(maskable, 512, 'icon-maskable-512');
