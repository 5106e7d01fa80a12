import { describe, expect, test } from 'vitest';
import type { InformationSystem } from '#modules/reporting';
import { shippedSystemReader } from './system-words.ts';

describe('which system a statement names (CAS-204)', () => {
  test.each<[string, InformationSystem | null]>([
    ['Hoàn thiện phần mềm quản lý văn bản', 'documents'],
    ['Hệ thống dịch vụ công hay bị lỗi', 'procedures'],
    ['PHẦN MỀM TTHC chạy chậm', 'procedures'],
    ['Phần mềm họp trực tuyến mất tiếng', 'meetings'],
    ['Chưa kết nối LGSP của tỉnh', 'exchange'],
    ['Hệ thống thông tin báo cáo treo', 'reporting'],
    ['phan mem quan ly van ban hay loi', 'documents'],
    ['Trục liên thông văn bản quốc gia chưa thông', 'exchange'],
    ['Phần mềm hay bị lỗi', null],
    ['Chưa có văn bản hướng dẫn', null],
    ['Báo cáo nhiều', null],
    ['Phần mềm quản lý văn bản và dịch vụ công đều chậm', null],
  ])('"%s": %s', async (text, system) => {
    expect((await shippedSystemReader())(text)).toBe(system);
  });
});
