/** What XML 1.0 can hold (its production `Char`); a file with any other character is refused by office programs. */
const NOT_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Text for DOCX and XLSX: NFC, without the characters XML cannot hold. */
export function xmlText(text: string): string {
  return text.normalize('NFC').replaceAll('\r\n', '\n').replace(NOT_XML, '');
}
