import { describe, expect, it } from 'vitest';
import { readFile, refusal, problemsOf } from '../../../fixtures/incoming-file.ts';

/** A download of StatLine of 2022 with these topics and, for Aalten, these figures. */
const tableOf = (topics: readonly string[], figures: readonly string[]) =>
  [
    '\uFEFF"Regionale kerncijfers Nederland"',
    '""',
    '"";"";"Onderwerp"',
    `"";"";${topics.map((topic) => `"${topic}"`).join(';')}`,
    `"Perioden";"Regio's";${topics.map(() => '"aantal"').join(';')}`,
    `"2022";"Aalten";${figures.map((figure) => `"${figure}"`).join(';')}`,
    '"Bron: CBS"\n',
  ].join('\r\n');

/** The number of rows about a part of the pupils, and what these are about. */
const partsIn = ({ data }: Awaited<ReturnType<typeof readFile>>) => [
  data.unused.parts.rows,
  ...data.unused.parts.names,
];

const PUPILS = 'Onderwijs|Leerlingen/studenten|';

describe('the whole topic of a column of StatLine says what it counts', () => {
  it.each([
    ['Basisonderwijs', 'bo'],
    ['Speciaal basisonderwijs', 'sbo'],
    ['Speciaal onderwijs', 'so'],
    ['Voortgezet speciaal onderwijs', 'vso'],
    ['Voortgezet onderwijs', 'vo'],
  ])('%s is %s', async (topic, soort) => {
    const { cells, data } = await readFile(tableOf([PUPILS + topic], ['250']));
    expect(cells).toEqual([`GM0197 ${soort} 2022 = 250`]);
    expect([...data.leftOut]).toEqual([]);
  });

  it('sbo before bo takes nothing of bo', async () => {
    const topics = [`${PUPILS}Speciaal basisonderwijs`, `${PUPILS}Basisonderwijs`];
    const { cells } = await readFile(tableOf(topics, ['250', '1901']));
    expect(cells).toEqual(['GM0197 sbo 2022 = 250', 'GM0197 bo 2022 = 1901']);
  });

  it.each([
    'Onderwijs|Aantal scholen|Basisonderwijs',
    'Onderwijs|Gediplomeerden|Voortgezet onderwijs',
    'Onderwijs|Leerlingen per school|Basisonderwijs',
    'Onderwijs|Leerlingen/studenten|Voortgezet onderwijs|Havo',
    'Leerlingen in (speciaal) basisonderwijs',
    'Bevolking|Hoogst behaald|Basisonderwijs',
    'Onderwijs|Leerlingen/studenten|Beroepsopleidende leerweg',
  ])('%s is not pupils of one soort: reported by name, not read', async (topic) => {
    expect(await refusal(readFile(tableOf([topic], ['12'])))).toMatch(/^no-pupil-topic/);
    const both = await readFile(tableOf([topic, `${PUPILS}Basisonderwijs`], ['12', '1901']));
    expect(both.cells).toEqual(['GM0197 bo 2022 = 1901']);
    expect([...both.data.leftOut]).toEqual([topic]);
  });

  it('the message about a file without pupils names the topics that are there', async () => {
    const reading = readFile(tableOf(['Onderwijs|Aantal scholen|Basisonderwijs'], ['12']));
    await expect(reading).rejects.toMatchObject({
      problem: 'no-pupil-topic',
      found: 'Onderwijs|Aantal scholen|Basisonderwijs',
    });
  });

  it('of two topics of one soort the first is read and the second reported', async () => {
    const woon = `Onderwijs|Naar woongemeente|Leerlingen/studenten|Basisonderwijs`;
    const { cells, data } = await readFile(
      tableOf([`${PUPILS}Basisonderwijs`, woon], ['1901', '1950']),
    );
    expect(cells).toEqual(['GM0197 bo 2022 = 1901']);
    expect([...data.leftOut]).toEqual([woon]);
    expect([...data.notes]).toEqual([]);
  });
});

describe('the newer forms of StatLine and of its open data', () => {
  it('a unit in the header, a provisional school year, and rows of boys and girls, which are parts', async () => {
    const file = await readFile(
      '"Leerlingen in (speciaal) basisonderwijs; schoolregio"\n' +
        '"Geslacht";"Regio\'s";"Perioden";"Leerlingen basisonderwijs (aantal)"\n' +
        '"Totaal mannen en vrouwen";"Aalten";"2022/\'23*";"1901"\n' +
        '"Mannen";"Aalten";"2022/\'23*";"950"\n"Vrouwen";"Aalten";"2022/\'23*";"951"\n"Bron: CBS"\n',
    );
    expect(file.cells).toEqual(['GM0197 bo 2022 = 1901']);
    expect(problemsOf(file)).toEqual([]);
    expect(partsIn(file)).toEqual([2, 'Geslacht: Mannen', 'Geslacht: Vrouwen']);
    expect([file.rows, file.kept]).toEqual([3, 1]);
    expect([...file.data.notes]).toEqual([]);
  });

  it('the soort in a column of its own: by residence, without the sums of soorten', async () => {
    const row = (soort: string, pupils: number) =>
      `"Totaal mannen en vrouwen";"${soort}";"2013/'14";"Aalten";${pupils}\r\n`;
    const file = await readFile(
      '\uFEFF"Geslacht";"Onderwijssoort";"Perioden";"Regiokenmerken";"Leerlingen/studenten (aantal)"\r\n' +
        row('Totaal (speciaal) basisonderwijs', 2220) +
        row('Basisonderwijs', 2100) +
        row('Speciaal basisonderwijs', 120) +
        row('Voortgezet speciaal ondewijs ', 40) +
        row('Totaal voortgezet onderwijs', 1800),
    );
    expect(file.cells).toEqual([
      'GM0197 bo 2013 = 2100',
      'GM0197 sbo 2013 = 120',
      'GM0197 vso 2013 = 40',
      'GM0197 vo 2013 = 1800',
    ]);
    expect([...file.data.notes]).toEqual(['by-residence']);
    expect(partsIn(file)).toEqual([1, 'Onderwijssoort: Totaal (speciaal) basisonderwijs']);
    expect([file.rows, file.kept]).toEqual([5, 4]);
  });

  it('codes of open data: padded, with the number of the topic, and the country and provincies beside them', async () => {
    const file = await readFile(
      '"","RegioS","RegioS_label","Perioden","Perioden_label","LeerlingenBasisonderwijs_3","Scholen_4"\n' +
        '"1","GM0197    ","Aalten","2022JJ00","2022",2270,12\n"2","PV25      ","Gelderland (PV)","2022JJ00","2022",9,9\n',
    );
    expect(file.cells).toEqual(['GM0197 bo 2022 = 2270']);
    expect([...file.data.leftOut]).toEqual(['Scholen']);
    expect(problemsOf(file)).toEqual(['row 3, RegioS: no-gemeente (PV25)']);
  });

  it('a topic of open data that says pupils and no soort: the user says which', async () => {
    const file = await readFile(
      '"","RegioS","RegioS_label","Perioden","Perioden_label","Leerlingen_1"\n"1","GM0197    ","Aalten","2022JJ00","2022",2270\n',
    );
    expect(file.cells).toEqual(['GM0197 bo 2022 = 2270']);
    expect([...file.data.notes]).toEqual(['soort-supposed']);
  });

  it('codes of boys and girls in open data are parts', async () => {
    const row = (geslacht: string, pupils: number) => `${geslacht},GM0197    ,2022JJ00,${pupils}\n`;
    const file = await readFile(
      'Geslacht,RegioS,Perioden,LeerlingenBasisonderwijs_1\n' +
        row('T001038   ', 1901) +
        row('3000      ', 950) +
        row('4000      ', 951),
    );
    expect(file.cells).toEqual(['GM0197 bo 2022 = 1901']);
    expect(partsIn(file)).toEqual([2, 'Geslacht: 3000', 'Geslacht: 4000']);
  });
});
