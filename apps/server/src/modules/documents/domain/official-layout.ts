import { partyLayout } from './party-layout.ts';
import { stateLayout } from './state-layout.ts';

/** A line of head, title or signature. `rule`: a line below, as long as the text, or short and centred. */
export type FrameLine = {
  readonly text: string;
  readonly size: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly rule?: 'text' | 'short';
};

/** What surrounds the text of an official document; margins in millimetres. */
export type OfficialFrame = {
  readonly left: readonly FrameLine[];
  readonly right: readonly FrameLine[];
  readonly title: readonly FrameLine[];
  readonly recipientsHeading: FrameLine;
  readonly recipients: readonly string[];
  /** The space between these lines and the name of the signer is left blank. */
  readonly signature: readonly FrameLine[];
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
};

/** The body that issues a document, as it prints itself. Names of persons never stand here. */
export type IssuingAuthority = {
  readonly layout: 'party' | 'state';
  /** The body above, or null where none is printed. */
  readonly parentName: string | null;
  readonly name: string;
  /** Follows the number: "BC/BCĐTW". */
  readonly symbol: string;
  readonly place: string;
  /** In what capacity the document is signed, a line each. */
  readonly signingCapacity: readonly string[];
  readonly recipients: readonly string[];
};

/** What the head of one document needs beside its authority. */
export type OfficialAct = {
  /** "BÁO CÁO". */
  readonly kind: string;
  /** What it is about, a line each; the last may be a note in brackets. */
  readonly about: readonly string[];
  readonly note: string | null;
  /** Null as long as the document has no number: an empty place is printed. */
  readonly number: string | null;
  /** Day of issue, `YYYY-MM-DD`; null: empty places. */
  readonly issuedOn: string | null;
};

export type OfficialLayout = (authority: IssuingAuthority, act: OfficialAct) => OfficialFrame;

const layouts: Readonly<Record<IssuingAuthority['layout'], OfficialLayout>> = { party: partyLayout, state: stateLayout };

/** The frame of a document in the layout its issuing authority has to use. */
export function officialFrame(authority: IssuingAuthority, act: OfficialAct): OfficialFrame {
  return layouts[authority.layout](authority, act);
}
