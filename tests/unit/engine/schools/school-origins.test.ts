import { describe, expect, it } from 'vitest';
import { schoolOrigins } from '../../../../src/engine/schools/school-origins.ts';
import { siteFiles } from '../../../../src/engine/site-files/site-files.ts';
import { Unreachable } from '../../../../src/engine/site-files/unreachable.ts';
import { committed } from '../../../fixtures/raw-folder.ts';

const source = (without: string | null = null, status = 404) =>
  schoolOrigins(
    siteFiles(
      (file) =>
      file === without ? Promise.reject(new Unreachable(file, status)) : Promise.resolve(committed(file)), // prettier-ignore
    ),
  );

describe('where the pupils of a school live', () => {
  it('is by postcode, within bounds that contain the pupils of the school', async () => {
    const { ofSchool } = await source();
    const { parts, total, year } = await ofSchool('05LR00', 'GM0197');
    expect([total, year]).toEqual([48, 2024]);
    const sum = (of: 'low' | 'expected' | 'high') =>
      (parts ?? []).reduce((all, { pupils }) => all + pupils[of], 0);
    expect(sum('low')).toBeLessThanOrEqual(48);
    expect(sum('expected')).toBeCloseTo(48, 6);
    expect(sum('high')).toBeGreaterThanOrEqual(48);
    expect(parts![0]!.pupils.expected).toBeGreaterThan(parts!.at(-1)!.pupils.expected);
  });
  it('is not known where DUO published no file, as of Ridderkerk', async () => {
    const { ofSchool } = await source('herkomst/GM0597.csv');
    expect((await ofSchool('00AA00', 'GM0597')).parts).toBeNull();
  });
  it('is a problem where the file of a gemeente cannot be loaded', async () => {
    const { ofSchool } = await source('herkomst/GM0197.csv', 500);
    await expect(ofSchool('05LR00', 'GM0197')).rejects.toThrow(Unreachable);
  });
});

describe('where the pupils of a board live', () => {
  it('is that of its schools together, in all their gemeenten', async () => {
    const { ofBoard, ofSchool } = await source();
    const { parts, missing } = await ofBoard('41787');
    expect(missing).toEqual([]);
    const school = await ofSchool('05LR00', 'GM0197');
    for (const { postcode, residence, pupils } of school.parts!) {
      const sum = parts.find((one) => one.postcode === postcode && one.residence === residence)!;
      expect(sum.pupils.low).toBeGreaterThanOrEqual(pupils.low);
    }
  });
  it('names the gemeenten of which DUO published no file', async () => {
    const { ofBoard } = await source('herkomst/GM0197.csv');
    expect((await ofBoard('41787')).missing).toContain('GM0197');
  });
});

describe('where the pupils of a gemeente live and go to school', () => {
  it('is for Rozendaal and Bloemendaal often elsewhere', async () => {
    const { ofGemeente } = await source();
    const shareOf = async (gemeente: string) => {
      const { fromOutside } = await ofGemeente(gemeente);
      return (
        (100 * fromOutside!.outside.expected) /
        (fromOutside!.outside.expected + fromOutside!.inside.expected)
      );
    };
    expect(Math.round(await shareOf('GM0277'))).toBe(53);
    expect(Math.round(await shareOf('GM0377'))).toBe(39);
  });
  it('adds up by place and by board to the pupils of its schools', async () => {
    const { ofGemeente } = await source();
    const { boards, incoming, fromOutside } = await ofGemeente('GM0197');
    expect(boards.reduce((sum, one) => sum + one.atSchools.expected, 0)).toBeCloseTo(
      fromOutside!.all.expected,
      6,
    );
    const sum = incoming.reduce((all, { pupils }) => all + pupils.expected, 0);
    const { outside, unknown } = fromOutside!;
    expect(sum).toBeCloseTo(outside.expected + unknown.expected, 6);
  });
  it('is known for residents of Ridderkerk who go to school elsewhere only', async () => {
    const { ofGemeente } = await source();
    const { fromOutside, elsewhere } = await ofGemeente('GM0597');
    expect(fromOutside).toBeNull();
    expect(elsewhere.length).toBeGreaterThan(3);
  });
});
