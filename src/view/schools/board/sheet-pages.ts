const MM = 96 / 25.4;
/** The height in pixels of a page of A4 within the margins of print.css. */
const PAGE = 267 * MM;
/** What the repeated head and foot of the table of schools take of each page after the first, in pixels. */
const REPEATED = 22 * MM;
/** The part of the last page up to which a smaller print is better than another page. */
const LITTLE = 0.45;
/** The part of a page that rows which do not fit may leave empty at its end. */
const LOST = 0.07;

/**
 * Whether a profile of a board would leave its last page nearly empty: it ends on the upper part of a page after the first, or so
 * near the end of a page that its last rows may not fit.
 * @param height the height of the profile in pixels, in one piece and in the usual size of print
 */
export function endsOnLittle(height: number): boolean {
  const after = (height - PAGE) / (PAGE - REPEATED);
  if (after < -LOST) return false;
  const part = after - Math.floor(after);
  return part < LITTLE || part > 1 - LOST;
}
