const BLANK = '……';

/**
 * "Hà Nội, ngày 22 tháng 9 năm 2025": days below 10 and the months January and February take a zero (Decree 30/2020/NĐ-CP,
 * Annex I, II.4; the Party's guideline has the same form). Without a date the places stay blank, the year included.
 */
export function placeAndDate(place: string, issuedOn: string | null): string {
  if (issuedOn === null) return `${place}, ngày ${BLANK} tháng ${BLANK} năm ${BLANK}`;
  const [year = '', month = '', day = ''] = issuedOn.split('-');
  const shortMonth = Number(month) > 2 ? String(Number(month)) : month;
  return `${place}, ngày ${day} tháng ${shortMonth} năm ${year}`;
}

/** The number of a document, or the place left blank for it. */
export const numberOrBlank = (number: string | null): string => number ?? BLANK;
