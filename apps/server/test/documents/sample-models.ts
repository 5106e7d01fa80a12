import { calendarDate } from '#kernel/calendar';
import { type DeckModel, ISLANDS, SEA } from '../../src/modules/documents/domain/deck-model.ts';
import type { Block, DocumentModel, Table } from '../../src/modules/documents/domain/document-model.ts';
import { type IssuingAuthority, officialFrame } from '../../src/modules/documents/domain/official-layout.ts';
import type { WorkbookModel } from '../../src/modules/documents/domain/workbook-model.ts';

export const partyAuthority: IssuingAuthority = {
  layout: 'party',
  parentName: 'TỈNH ỦY MẪU',
  name: 'ĐẢNG ỦY XÃ MẪU',
  symbol: 'BC/ĐU',
  place: 'Xã Mẫu',
  signingCapacity: ['T/M BAN THƯỜNG VỤ', 'BÍ THƯ'],
  recipients: ['Như trên,', 'Lưu.'],
};
export const stateAuthority: IssuingAuthority = {
  ...partyAuthority,
  layout: 'state',
  parentName: 'TỈNH MẪU',
  name: 'ỦY BAN NHÂN DÂN XÃ MẪU',
  symbol: 'BC-UBND',
};
const properties = { title: 'Báo cáo mẫu', date: calendarDate('2025-09-22'), author: 'ĐẢNG ỦY XÃ MẪU' };

export function table(rows: readonly (readonly string[])[], changes: Partial<Table> = {}): Table {
  return {
    kind: 'table',
    fontSize: 10,
    columns: [
      { width: 1, alignment: 'center' },
      { width: 3, alignment: 'left' },
    ],
    header: [[{ text: 'STT' }, { text: 'Nội dung' }]],
    rows: rows.map((cells) => ({ kind: 'line', cells: cells.map((text) => ({ text })) })),
    ...changes,
  };
}

export function documentOf(blocks: readonly Block[], changes: Partial<DocumentModel> = {}): DocumentModel {
  return {
    ...properties,
    frame: officialFrame(partyAuthority, { kind: 'BÁO CÁO', about: ['về việc mẫu'], note: null, number: null, issuedOn: null }),
    sections: [{ orientation: 'portrait', blocks }],
    marks: ['BẢN THỬ NGHIỆM'],
    footNotices: ['Ghi chú ở chân trang'],
    ...changes,
  };
}

export function workbookOf(rows: WorkbookModel['sheets'][number]['rows']): WorkbookModel {
  const columns = [
    { title: 'Mã', width: 8 },
    { title: 'Số xã', width: 10, format: '#,##0' },
    { title: 'Tỉ lệ (%)', width: 10, format: '0.00' },
  ];
  return {
    ...properties,
    sheets: [{ name: 'Phụ lục 4', title: 'Phụ lục 4', notes: ['Ghi chú'], columns, rows }],
    marks: ['BẢN THỬ NGHIỆM'],
    footNotices: [],
  };
}

type MapSlide = Extract<DeckModel['slides'][number], { kind: 'map' }>;
const GREEN: MapSlide['states'] = [{ name: 'Xanh', shape: 'circle', colour: '#1b7f4d', label: '3', rule: 'đủ điều kiện' }];

export function deckOf(tiles: MapSlide['tiles'], states: MapSlide['states'] = GREEN): DeckModel {
  return {
    ...properties,
    slides: [{ kind: 'map', title: 'Bản đồ', states, tiles, islands: ISLANDS, sea: SEA }],
    marks: ['BẢN THỬ NGHIỆM'],
    footNotices: [],
  };
}
