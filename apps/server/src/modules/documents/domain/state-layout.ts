import type { FrameLine, OfficialLayout } from './official-layout.ts';
import { numberOrBlank, placeAndDate } from './place-and-date.ts';

/**
 * Documents of State bodies: national title and motto at the right, the issuing body over a short rule at the left.
 * @rule Decree 30/2020/NĐ-CP, Annex I, part I and II
 */
export const stateLayout: OfficialLayout = (authority, act) => ({
  left: [
    ...(authority.parentName === null ? [] : [{ text: authority.parentName, size: 12 }]),
    { text: authority.name, size: 12, bold: true, rule: 'short' },
    { text: `Số: ${numberOrBlank(act.number)}/${authority.symbol}`, size: 13 },
  ],
  right: [
    { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', size: 12, bold: true },
    { text: 'Độc lập - Tự do - Hạnh phúc', size: 13, bold: true, rule: 'text' },
    { text: placeAndDate(authority.place, act.issuedOn), size: 13, italic: true },
  ],
  title: titleLines(act),
  recipientsHeading: { text: 'Nơi nhận:', size: 12, bold: true, italic: true },
  recipients: authority.recipients,
  signature: authority.signingCapacity.map((text) => ({ text, size: 13, bold: true })),
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
});

function titleLines(act: Parameters<OfficialLayout>[1]): FrameLine[] {
  const about = act.about.map((text): FrameLine => ({ text, size: 14, bold: true }));
  const last = about.pop();
  return [
    { text: act.kind, size: 14, bold: true },
    ...about,
    ...(last === undefined ? [] : [{ ...last, rule: 'short' } as const]),
    ...(act.note === null ? [] : [{ text: act.note, size: 14, italic: true } as const]),
  ];
}
