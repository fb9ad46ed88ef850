import type { methodSchools as dutch } from '../nl/method-schools.ts';
import { n } from './numbers.ts';

/** The English texts about the closure norm and the test of a regional plan, on the page about sources and methods. */
export const methodSchools: typeof dutch = {
  norm: {
    intro:
      'The closure norm of primary schools follows from a formula (WPO art. 153–156, read in the text of 2015): norm = 0.6·d / (0.15 + 0.0027·d), where d is the number of inhabitants of 4 to 11 years per km² of land, with at least 10 km² of land and at most 500 children per km². The norm is rounded, is at least 23 and at most 200, and holds for five school years.',
    ours: 'We fill in the inhabitants of 2024. Such a norm is called indicative here: the official table of 2023 is not openly available. Of six gemeenten official norms of parts are known, and these are used. On the page Schools you can open the official table.',
    testTitle: 'Does the formula agree with official norms?',
    test: 'We recomputed the official norms of 2013 to 2017, in gemeenten with one norm and the boundaries of today. The norm of 1 August 2013 held for five years; in 2014, 2015 and 2016 only gemeenten with new boundaries got new norms. Nothing in the formula was adapted to come closer.',
    caption: 'The formula beside the official norms',
    columns: {
      year: 'Norm of',
      gemeenten: 'Gemeenten',
      exact: 'Exactly equal',
      one: 'At most 1 off',
      five: 'At most 5 off',
    },
    share: (count, of) => `${n.count(count)} (${n.wholePercent((100 * count) / of)})`,
    why: 'For 2013, 90% is within 1, not 93% as in 2017. The cause is mainly the number of children: by age it is not public for 2011, the year of these norms. We estimate it from the inhabitants by age of 2006, the pupils by gemeente of residence of 2013 and the pupils of schools in each year between. Such an estimate alone moves the norm by more than 1 in 6% of the gemeenten: that came out where the pupils are counted (2018, estimated from 2013 and 2021).',
    limits:
      'Where many children go to schools that are not counted, such as international schools or schools across the border, the norm comes out too low: in Wassenaar 98 where it was 105 in 2013, in Vaals 66 where it was 71.',
  },
  rpo: {
    intro:
      'Boards of secondary schools can make a regional plan (regionaal plan onderwijsvoorzieningen, RPO) together (WVO 2020, art. 4.18–4.21). On the page Region, for vo, you can test a region on the rules that open figures can test.',
    rules: [
      'The gemeenten of the region are contiguous.',
      'In each gemeente at least 60% of the vo pupils who go to school there are in a vestiging that takes part.',
      'In each gemeente at least 65% of the boards with a vestiging there take part.',
    ],
    how: {
      title: 'What the page computes',
      items: [
        'The pupils are those of 1 October of the newest year. A vestiging with 1 to 4 pupils or without a count makes a share a range; where the outcome depends on it, it says “not sure”.',
        'A board takes part as soon as one of its vestigingen in the region does, also in gemeenten where it has one that does not. A vestiging of which the board is not known counts as a board of its own.',
        'The 65% of the boards is tested per gemeente, like the 60% of the pupils. The text of the articles was not at hand when this was built: if the law means the region as a whole, this test is stricter. The row “Whole region” shows that share too.',
        'Two gemeenten are contiguous where their boundaries on the map share at least one vertex. The Wadden islands and Zeeuws-Vlaanderen lie across water: whether that counts as contiguous the map does not tell, and it then says “not sure”.',
        'In a gemeente without a vo vestiging there is nothing to test about pupils and boards.',
        'The smallest groups of boards meet the rules about pupils and boards; each board then takes part with all its vestigingen in the region. In very large regions not all groups were compared, and it says so.',
      ],
    },
    unknown: {
      title: 'What the test does not know',
      items: [
        'Whether a vestiging of a board that does not take part would lose more than 10% of its pupils by the plan: the plan is then refused.',
        'What the plan says: a forecast of the pupils per vestiging, for five years.',
        'What boards are called: the open files have their numbers only.',
        'Mergers and moves after the count.',
      ],
    },
    caution: 'The test is an indication; the law and the minister decide.',
  },
};
