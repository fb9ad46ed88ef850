import { describe, expect, it } from 'vitest';
import { placeOfMenu } from '../../../../../src/view/output/export-menu/beside-button.ts';

const window = { width: 1000, height: 800 };
const menu = { width: 240, height: 200 };

describe('where the menu of a block stands', () => {
  it('is below its button, with its right side at that of the button', () => {
    expect(placeOfMenu({ top: 100, bottom: 132, right: 900 }, menu, window)).toEqual({
      left: 660,
      top: 136,
    });
  });

  it('is not left of the window where the button is at the left', () => {
    expect(placeOfMenu({ top: 100, bottom: 132, right: 120 }, menu, window).left).toBe(8);
  });

  it('is not right of the window where the button sticks out', () => {
    expect(placeOfMenu({ top: 100, bottom: 132, right: 1010 }, menu, window).left).toBe(752);
  });

  it('is above the button where there is no room below it', () => {
    expect(placeOfMenu({ top: 700, bottom: 732, right: 900 }, menu, window).top).toBe(496);
  });

  it('is below the button, where the page can be scrolled to it, if there is room neither below nor above', () => {
    const low = { width: 1000, height: 220 };
    expect(placeOfMenu({ top: 100, bottom: 132, right: 900 }, menu, low).top).toBe(136);
  });
});
