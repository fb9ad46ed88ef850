import { describe, expect, it } from 'vitest';
import { copiedCells } from '../../../../src/view/method/table.ts';

describe('a table of the backtest on the clipboard', () => {
  it('has the name of a group before the name of each of its rows', () => {
    const table = {
      head: 'jaren vooruit',
      columns: ['po', 'vo'],
      rows: [
        { group: 'klein', name: '5', cells: ['1 %', '2 %'] },
        { name: '10', cells: ['3 %', '4 %'] },
      ],
    };
    expect(copiedCells(table)).toEqual({
      head: ['jaren vooruit', 'po', 'vo'],
      rows: [
        ['klein: 5', '1 %', '2 %'],
        ['10', '3 %', '4 %'],
      ],
    });
  });
});
