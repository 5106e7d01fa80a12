import type { FrameLine, OfficialLayout } from './official-layout.ts';
import { numberOrBlank, placeAndDate } from './place-and-date.ts';

/**
 * Documents of Party bodies: "ĐẢNG CỘNG SẢN VIỆT NAM" at the top right, no national title, an asterisk between the body and its number.
 * @rule Guideline 36-HD/VPTW of 3/4/2018
 */
export const partyLayout: OfficialLayout = (authority, act) => ({
  left: [
    ...(authority.parentName === null ? [] : [{ text: authority.parentName, size: 12 }]),
    { text: authority.name, size: 12, bold: true },
    { text: '*', size: 14 },
    { text: `Số ${numberOrBlank(act.number)} -${authority.symbol}`, size: 14 },
  ],
  right: [
    { text: 'ĐẢNG CỘNG SẢN VIỆT NAM', size: 13, bold: true, rule: 'text' },
    { text: placeAndDate(authority.place, act.issuedOn), size: 14, italic: true },
  ],
  title: titleLines(act),
  recipientsHeading: { text: 'Nơi nhận:', size: 14, rule: 'text' },
  recipients: authority.recipients,
  signature: authority.signingCapacity.map((text) => ({ text, size: 14, bold: true })),
  margins: { top: 20, bottom: 20, left: 30, right: 20 },
});

function titleLines(act: Parameters<OfficialLayout>[1]): FrameLine[] {
  return [
    { text: act.kind, size: 16, bold: true },
    ...act.about.map((text): FrameLine => ({ text, size: 14, bold: true })),
    { text: '-----', size: 14 },
    ...(act.note === null ? [] : [{ text: act.note, size: 14, italic: true } as const]),
  ];
}
