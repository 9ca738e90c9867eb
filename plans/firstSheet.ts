import ExcelJS from 'exceljs';
import { Refusal } from './errors.js';

/**
 * The sheet of an .xlsx file that rows are imported from: the one of that name where there is one, else the first.
 * @throws Refusal bad-workbook for what is no .xlsx file or has no sheet.
 */
export async function firstSheet(bytes: Uint8Array, name?: string): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  } catch {
    throw new Refusal(
      'unsupported',
      'bad-workbook',
      '文件不是 .xlsx 表格或已损坏，请另存为 .xlsx 后再导入。',
    );
  }
  const sheet = (name && workbook.getWorksheet(name)) || workbook.worksheets[0];
  if (!sheet) throw new Refusal('invalid', 'bad-workbook', '表格里没有工作表。');
  return sheet;
}
