export { xmlText } from '#kernel/workbook/xml-text';
