import { ORIGINS_YEAR } from '../../formats/site/herkomst.ts';
import type { Postcode } from '../../formats/site/postcodes.ts';
import { placingOn } from '../../geometry/shapes.ts';
import { marketOf, pupilsByPostcode, type PostcodePupils } from '../../tables/postcode-pupils.ts';
import type {
  MarketSchool,
  PostcodeMarket,
  PostcodeRow,
  PostcodesAnswer,
  PostcodesQuestion,
} from '../protocol/origins.ts';
import type { SiteFiles } from '../site-files/site-files.ts';

type Placing = ReturnType<typeof placingOn>;

/** Reads the site file about postcodes, and returns the object that answers which schools the pupils of a postcode go to. */
export async function postcodeMarkets(files: SiteFiles): Promise<{
  list(question: PostcodesQuestion): PostcodesAnswer;
  marketIn(postcode: string): Promise<PostcodeMarket>;
}> {
  const of = await files.schools();
  const [topology, postcodes] = await Promise.all([files.topology(), of.postcodes()]);
  const place = placingOn(topology);
  return {
    list(question) {
      const codes = new Set(question.codes);
      const key = question.of === 'codes' ? 'postcode' : 'gemeente';
      const rows = postcodes.filter((one) => codes.has(one[key]));
      return { question, year: ORIGINS_YEAR, rows: rows.map((one) => rowOf(one, place)) };
    },
    async marketIn(postcode) {
      const found = postcodes.find((one) => one.postcode === postcode);
      const [{ schools }, ...origins] = await Promise.all([
        of.all(),
        ...(found?.schoolGemeenten ?? []).map((gemeente) => of.postcodeOrigins(gemeente)),
      ]);
      const market = marketOf(postcode, pupilsByPostcode(origins.flat(), schools));
      return {
        ...market,
        postcode,
        year: ORIGINS_YEAR,
        found: found ? rowOf(found, place) : null,
        schools: market.schools.map((one) => marketSchool(one, place)),
      };
    },
  };
}

function rowOf({ postcode, gemeente, pupils, point }: Postcode, place: Placing): PostcodeRow {
  return { postcode, gemeente, pupils, point: point && { ...placed(point, place), addresses: point.addresses } }; // prettier-ignore
}

function marketSchool({ school, pupils }: PostcodePupils, place: Placing): MarketSchool {
  const { code, name, board, gemeente, point } = school;
  return { code, name, board, gemeente, pupils, point: point && placed(point, place) };
}

function placed(point: { x: number; y: number }, place: Placing): { x: number; y: number } {
  const [x, y] = place(point.x, point.y);
  return { x, y };
}
