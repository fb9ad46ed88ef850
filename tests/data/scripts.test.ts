import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeAll } from '../../scripts/run/make-all.ts';
import { RAW } from '../../scripts/run/raw.ts';
import { rawFixture } from '../fixtures/raw-fixture.ts';
import { brokenCopy, make } from '../fixtures/raw-folder.ts';

const fixture = rawFixture();

describe('the scripts, on a country of two gemeenten', () => {
  const { files, ledger } = make(fixture);
  const rows = (name: string) => files.get(name)?.trimEnd().split('\n').slice(1);

  test('sum po per gemeente, soort and year; a closed school is a real 0, one that never was is no row', () => {
    expect(rows('po.csv')).toEqual([
      'GM0001,bo,2024,100,1,2',
      'GM0001,bo,2025,90,0,1',
      'GM0002,bo,2024,50,0,1',
      'GM0002,bo,2025,0,1,1',
      'GM9999,so,2024,7,0,1',
      'GM9999,so,2025,0,0,0',
    ]);
    expect(ledger).toContain('5 rows read, 4 kept, 1 dropped: no pupils in any year');
  });

  test('sum vo per type and in all, mark the gemeente of a vestiging that 2023 misses, keep who cannot be placed', () => {
    expect(rows('vo.csv')).toEqual([
      'GM0001,vo,2019,41,0,2,1',
      'GM0001,vo,2023,33,0,1,0',
      'GM0001,vo,2024,38,0,2,1',
      'GM0001,vo,2025,28,0,1,1',
      'GM0002,vo,2019,3,0,1,1',
      'GM0002,vo,2023,0,0,0,1',
      'GM0002,vo,2024,0,0,0,1',
      'GM0002,vo,2025,0,1,1,1',
      'GM9999,vo,2019,2,0,1,1',
      'GM9999,vo,2023,0,0,0,1',
      'GM9999,vo,2024,0,0,0,1',
      'GM9999,vo,2025,0,0,0,1',
      'GM0001,brugjaar,2019,30,0,1,1',
      'GM0001,havo,2019,3,0,1,1',
      'GM0001,vwo,2019,8,0,1,1',
      'GM9999,pro,2019,2,0,1,1',
      'GM0002,vavo,2019,3,0,1,1',
    ]);
  });

  test('keep where every vo vestiging stands, and its types of 2019', () => {
    expect(rows('vo-vestigingen.csv')).toEqual([
      '01AA00,GM0001,brugjaar havo',
      '01AB00,GM0001,vwo',
      '01AC00,GM0002,vavo',
      '01AE00,GM0002,',
      '01AG00,GM0002,',
    ]);
  });

  test('keep every vestiging that ever had pupils, by place, with what the newest list says of it', () => {
    expect(rows('vestigingen.csv')).toEqual([
      '00AA00,po,bo,a,x,1,GM0001,,AALST,,101000,401010,adres,1230',
      '00AB00,po,bo,b,x,1,GM0001,,AALST,,,,,',
      '00AC00,po,bo,De Beek,x,9,GM0002,,BEEK,,,,,',
      '00AE00,po,so,e,x,1,GM9999,,ERGENS,,,,,6000',
      '01AA00,vo,vo,A College,Openbaar,8,GM0001,,AALST,vbo mavo,102000,402000,postcode4,',
      '01AB00,vo,vo,b,,,GM0001,,BEEK,,,,,',
      '01AG00,vo,vo,01AG00,,,GM0002,,,,,,,',
      '01AC00,vo,vo,c,,,GM0002,,BEEK,,,,,',
      '01AD00,vo,vo,d,,,GM9999,,ELDERS,,,,,',
    ]);
  });

  test('keep the pupils of each vestiging, masked, missing or none, from the smallest to the largest', () => {
    expect(rows('vestiging-leerlingen-po.csv')).toEqual([
      '00AB00,<5,0',
      '00AE00,7,0',
      '00AC00,50,<5',
      '00AA00,100,90',
    ]);
    expect(rows('vestiging-leerlingen-vo.csv')).toEqual([
      '01AG00,0,0,0,<5',
      '01AD00,2,0,0,0',
      '01AC00,3,0,0,0',
      '01AB00,8,,8,0',
      '01AA00,33,33,30,28',
    ]);
  });

  test('keep the transfers of vestigingen, and of a school as a whole where its main vestiging closed', () => {
    expect(rows('vestiging-overgangen.csv')).toEqual([
      '00AB00,po,00AA00,po,2025,fusie,vestiging',
      '00AE00,po,00AC00,po,2025,overdracht,instelling',
    ]);
  });

  test('keep where pupils of bo live, by gemeente and by postcode, and name the file that is empty', () => {
    expect(rows('herkomst.csv')).toEqual([
      'DE,00AA00,0,1',
      'GM0001,00AA00,40,1',
      'GM0002,00AA00,0,1',
    ]);
    expect(rows('herkomst/GM0001.csv')).toEqual([
      '00AA00,1234,GM0001,40,1',
      '00AA00,1235,GM0002,0,1',
      '00AA00,20,DE,0,1',
    ]);
    expect(ledger).toContain('empty files: Beek afgeschermd.csv');
  });

  test('keep the postcodes in which pupils of bo live, with a point where a school has an address', () => {
    expect(rows('postcodes.csv')).toEqual([
      '1234,GM0001,GM0001,41,44,101000,401010,1',
      '1235,GM0002,GM0001,1,4,,,',
    ]);
    expect(ledger).toContain('1 of 2 postcodes have a point');
  });

  test('keep the towns and postcodes to search by, a town with the gemeente of most of its vestigingen first', () => {
    expect(rows('zoeknamen.csv')).toEqual([
      'plaats,AALST,GM0001',
      'plaats,BEEK,GM0002',
      'plaats,BEEK,GM0001',
      'postcode,1234,GM0001',
      'postcode,1235,GM0002',
    ]);
  });

  test('keep the exam candidates of each type, of the newest edition and in the gemeente of then', () => {
    expect(rows('examenkandidaten.csv')).toEqual([
      'GM0001,vmbo-t,2014-15,23,0,1',
      'GM0001,vmbo-t,2015-16,22,0,1',
      'GM0001,vmbo-t,2019-20,950,1,1',
      'GM0001,vmbo-t,2020-21,1001,0,1',
      'GM0001,vmbo-lwt,2014-15,0,0,0',
      'GM0001,vmbo-lwt,2015-16,0,0,0',
      'GM0001,vmbo-lwt,2019-20,0,0,0',
      'GM0001,vmbo-lwt,2020-21,0,1,1',
      'GM0002,havo,2014-15,7,0,1',
      'GM0002,havo,2015-16,0,0,0',
      'GM0002,havo,2019-20,0,0,0',
      'GM0002,havo,2020-21,0,0,0',
    ]);
    expect(rows('examenkandidaten-vestigingen.csv')).toEqual([
      '01AA00,A College,GM0001,vmbo-t,23,0,22,0,950,1,1001,0',
      '01AA00,A College,GM0001,vmbo-lwt,0,0,0,0,0,0,0,1',
      '01AC00,C,GM0002,havo,7,0,0,0,0,0,0,0',
    ]);
    expect(ledger).toContain('candidates that are not masked: 2,003 in = 2,003 out');
  });

  test('stop where two editions differ more than corrections explain, or a gemeente is not known', () => {
    const [newest, oldest] = [RAW.exams[2020], RAW.exams[2014]];
    expect(() => make(brokenCopy(fixture, newest, ';1001', ';1004'))).toThrow(
      `2020-21: 1004 candidates in ${newest}`,
    );
    expect(() => make(brokenCopy(fixture, oldest, ';DORP;', ';EIND;'))).toThrow(
      'gemeente EIND: split-gemeente',
    );
  });

  test('keep pupils by residence in gemeenten of today, those of a divided or unknown gemeente in none', () => {
    expect(rows('woongemeente.csv')).toEqual([
      'GM0001,bo,2022,100,1',
      'GM0001,bo,2023,110,1',
      'GM0002,vso,2022,20,1',
      'GM0002,vso,2023,20,1',
      'GM9999,vo,2022,70,1',
    ]);
    expect(ledger).toContain('pupils by residence, all years: 320 in = 320 out');
  });

  test('keep births by year and by school cohort, and children younger than five, in gemeenten of today', () => {
    expect(rows('jonge-kinderen.csv')).toEqual([
      'GM0001,geboren,2022,95,1',
      'GM0001,geboren,2023,96,1',
      'GM0001,geboren,2024,91,1',
      'GM0001,schoolcohort,2023,96,1',
      'GM0001,0-4,2021,480,1',
      'GM0001,0-4,2025,470,1',
      'GM0002,geboren,2022,65,1',
      'GM0002,geboren,2023,54,1',
      'GM0002,geboren,2024,60,1',
      'GM0002,schoolcohort,2023,54,1',
      'GM0002,0-4,2021,320,1',
      'GM0002,0-4,2025,310,1',
      'GM9999,0-4,2021,20,1',
    ]);
    expect(ledger).toContain('children, schoolcohort 2023: 150 in = 150 out');
  });

  test('stop where births of gemeenten are not those of the country', () => {
    const births = brokenCopy(fixture, RAW.birthsByYear, '[160]', '[161]');
    expect(() => make(births)).toThrow('children, geboren 2022: 161 went in, 160 came out');
    const later = brokenCopy(fixture, RAW.births, '2023,150', '2023,160');
    expect(() => make(later)).toThrow('births of 2023: 150 in gemeenten, 160 in the country');
  });

  test('stop where a gemeente of residence is not known', () => {
    const homes = brokenCopy(fixture, RAW.pupilsByResidence, '"Dorp";"10"', '"Dorpje";"10"');
    expect(() => make(homes)).toThrow('gemeente Dorpje: unknown-gemeente');
  });

  test('keep how near schools are, with the inhabitants over whom the figures are means', () => {
    expect(rows('bereik.csv')).toEqual([
      'GM0001,9000,0.5,1.5,4,6,1.2,2,2,3,1.2,2,2,3,1.4,1,1,2',
      'GM0002,1000,0.9,1,2,3,7.5,0,0,1,7.5,0,0,1,12.1,0,0,0',
    ]);
  });

  test('stop where a gemeente has no reach of schools', () => {
    const reach = brokenCopy(fixture, RAW.reach, 'GM0002;Beek', 'GM0001;Beek');
    expect(() => make(reach)).toThrow('has no row of GM0002');
  });

  test('name the vestigingen whose ages cannot add up to their pupils', () => {
    const ages = brokenCopy(fixture, RAW.agesPo, '60;40', '60;41');
    expect(ledger).toContain('pupils of 2024 in file 06: none');
    expect(make(ages).ledger).toContain('pupils of 2024 in file 06: 00AA00');
  });

  test('stop where the formula of the law does not give the norm', () => {
    const norm = brokenCopy(fixture, RAW.norms, ',100,98,', ',101,98,');
    expect(() => make(norm)).toThrow('GM0001: the formula does not give the norm 101');
  });

  test('say how each vestiging was placed', () => {
    expect(ledger).toContain('1 vestigingen placed by the address list of 2021 (33 pupils)');
    expect(ledger).toContain('1 vestigingen placed by the address lists of 2025 (8 pupils)');
    expect(ledger).toContain('1 vestigingen placed by place name (3 pupils)');
    expect(ledger).toContain('1 vestigingen unplaced (2 pupils)');
  });

  test('lead old gemeenten through all herindelingen to those of today', () => {
    expect(rows('herindelingen.csv')).toEqual([
      'GM0003,Ceel,1999,GM0002',
      'GM0004,Dorp,2022,GM0002',
      'GM0006,Eind,2022,GM0001',
      'GM0006,Eind,2022,GM0002',
    ]);
  });

  test('mark the births that were written down from memory', () => {
    expect(rows('geboorten.csv')).toEqual([
      '2022,160,"CBS, uit het hoofd overgenomen; controleer",1',
      '2023,150,CBS,0',
    ]);
  });

  test('give the same bytes a second time', () => {
    expect([...make(fixture).files]).toEqual([...files]);
  });
});

describe('npm run data', () => {
  const output = () => {
    const folder = mkdtempSync(join(tmpdir(), 'leerlingenatlas-'));
    writeFileSync(join(folder, 'po.csv'), 'as it was');
    return folder;
  };
  const run = (from: string, to: string) =>
    spawnSync('node_modules/.bin/tsx', ['scripts/refresh.ts', '--from', from, '--to', to], {
      encoding: 'utf8',
    });

  test('says what it reads, reconciles, and leaves nothing but its files', () => {
    const to = output();
    const { status, stdout } = run(fixture, to);
    expect(status).toBe(0);
    expect(stdout).toContain(`reads ${RAW.history}`);
    expect(stdout).toContain('pupils 2019, in all: 46 in = 46 out');
    expect(readdirSync(to).sort()).toEqual([
      'bereik.csv',
      'datapackage.json',
      'eerste-telling.csv',
      'examenkandidaten-vestigingen.csv',
      'examenkandidaten.csv',
      'gebieden.csv',
      'geboorten.csv',
      'gemeenten.topo.json',
      'herindelingen.csv',
      'herkomst',
      'herkomst.csv',
      'jonge-kinderen.csv',
      'opheffingsnorm-po-officieel.csv',
      'opheffingsnorm-po.csv',
      'po.csv',
      'postcodes.csv',
      'toets-kandidaten.json',
      'toets-scholen.json',
      'toets.json',
      'vestiging-leeftijden.csv',
      'vestiging-leerlingen-po.csv',
      'vestiging-leerlingen-vo.csv',
      'vestiging-overgangen.csv',
      'vestigingen.csv',
      'vo-vestigingen.csv',
      'vo.csv',
      'woongemeente.csv',
      'zoeknamen.csv',
    ]);
  });

  test.each([
    ['an unknown header', RAW.history, 'SOORT_VESTIGING', 'SOORT', 'row 1, column SOORT_VESTIGING'],
    ['a wrong encoding', RAW.history, 'AALST', 'AÄLST', 'row 2, column character 25'],
    ['a count that is none', RAW.history, ';50;', ';vijftig;', 'row 4, column LEERLINGEN_2024'],
    [
      "a gemeente that today's boundaries lack",
      RAW.totalsVo[2025],
      ';0002;',
      ';0003;',
      'row 3, column GEMEENTENUMMER',
    ],
    ['a truncated file', RAW.boundaries, ']]]]}}]}', ']]]', 'row 1, column features'],
  ])('stops at %s, names the place and leaves the output as it was', (_, file, from, to, place) => {
    const folder = output();
    const { status, stderr } = run(brokenCopy(fixture, file, from, to), folder);
    expect(status).toBe(1);
    expect(stderr).toContain(`${file}, ${place}`);
    expect(readdirSync(folder)).toEqual(['po.csv']);
    expect(readFileSync(join(folder, 'po.csv'), 'utf8')).toBe('as it was');
  });
});

describe('npm run backtest', () => {
  test('makes the backtests of a folder again, and describes every file as npm run data does', () => {
    const to = mkdtempSync(join(tmpdir(), 'leerlingenatlas-'));
    const { files } = make(fixture);
    writeAll(files, to);
    const { stdout } = spawnSync('node_modules/.bin/tsx', ['scripts/backtest.ts', '--data', to], {
      encoding: 'utf8',
    });
    expect(stdout).toContain(`wrote ${join(to, 'toets-scholen.json')}`);
    for (const name of [
      'toets.json',
      'toets-scholen.json',
      'toets-kandidaten.json',
      'datapackage.json',
    ]) {
      expect(readFileSync(join(to, name), 'utf8')).toBe(files.get(name));
    }
  });
});
