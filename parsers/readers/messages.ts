/** Every Chinese text of the readers: what went wrong, and what the person who uploaded the file can do. */
export const readerMessages = {
  emptyFile: '文件是空的（0 字节），请检查原文件后重新上传。',
  noText: '文件中没有读到文字，请确认文件内容，或上传带文字的版本。',
  noScanText: '图片或扫描件中没有识别出文字，请换用更清晰的扫描件（建议 300dpi）或电子版。',
  unknownFormat:
    '不能识别的文件类型。请上传 Word（.docx、.doc、.wps）、PDF、OFD、网页（.html）、Excel（.xlsx）、文本（.txt）或扫描图片。',
  executable: '这是可执行程序，不是文件材料，已拒绝读取。请上传文件本身。',
  archiveNotDocument:
    '这是装有多份文件的压缩包，这里一次只读一份。请解压后逐份读取；要整包收下，请在网页上传或用 dingban import 导入，文件名改为以 .zip 结尾。',
  otherArchive: '不支持这种压缩包（RAR、7z、gz 等）。请解压后上传，或改用 .zip 压缩。',
  oldSpreadsheet: '暂不支持旧版 Excel（.xls、.et）。请用 Excel 或 WPS 另存为 .xlsx 后上传。',
  presentation: '不支持演示文稿（.pptx、.ppt、.dps）。请将文字内容另存为 Word 或 PDF 后上传。',
  openDocument: '不支持 OpenDocument（.odt、.ods）。请另存为 .docx 或 .pdf 后上传。',
  richText: '不支持 RTF 格式。请用 Word 或 WPS 打开后另存为 .docx 上传。',
  mailPage: '不支持单个文件网页（.mht）或邮件。请用浏览器或 Word 打开后另存为 .docx 上传。',
  legacyPicture: '不支持这种图片格式。请转换为 PNG 或 JPG 后上传。',
  mismatch: (extension: string, actual: string) =>
    `文件名是 .${extension}，内容却是“${actual}”，两者不符，已拒绝读取。请核对后上传正确的文件。`,
  mismatchRead: (extension: string, actual: string) =>
    `文件名是 .${extension}，内容实为“${actual}”，已按实际内容读取。`,
  corrupt: (kind: string) => `${kind}已损坏或不完整，无法读取。请重新下载或导出后上传。`,
  noPages: (kind: string) => `${kind}没有一页，无法读取。请重新导出后上传。`,
  encrypted: (kind: string) => `${kind}设有打开密码，无法读取。请取消密码保护后重新上传。`,
  externalEntities: (kind: string) =>
    `${kind}内含文档类型定义（DTD）或实体声明，存在安全风险，已拒绝读取。请用 Word 或 WPS 另存后上传。`,
  tooManyBytes: (limit: string) => `文件超过 ${limit}，无法读取。请压缩图片或拆分后上传。`,
  expandsTooMuch: (limit: string) => `文件解压后超过 ${limit}，已停止读取。请检查文件是否异常。`,
  expansionRatio: '文件压缩比异常，疑似压缩炸弹，已拒绝读取。请检查文件来源。',
  tooManyEntries: (limit: number) => `压缩包内条目超过 ${limit} 个，已拒绝读取。请拆分后上传。`,
  tooManyFiles: (limit: number) => `压缩包内文件超过 ${limit} 个。请分批打包上传。`,
  nestedArchive: (name: string) => `压缩包内还有压缩包“${name}”。请先解压内层压缩包，再重新打包上传。`,
  noFilesInside: '压缩包里没有文件。请检查后重新打包上传。',
  tooDeep: '文件内部结构嵌套过深，已停止读取。请用 Word 或 WPS 另存后重试。',
  tooManyElements: '文件内部结构过于庞大，已停止读取。请拆分后上传。',
  tooManyParagraphs: (limit: number) => `文件的段落或表格单元超过 ${limit} 个，已停止读取。请拆分后上传。`,
  tooManyCharacters: (limit: number) =>
    `文件文字超过 ${limit >= 10_000 ? `${limit / 10_000} 万` : limit} 字，已停止读取。请拆分后上传。`,
  tooManyPages: (limit: number) => `文件超过 ${limit} 页，已拒绝读取。请拆分后上传。`,
  tooManyScannedPages: (limit: number) =>
    `扫描件超过 ${limit} 页，文字识别耗时过长。请拆分后上传，或上传电子版。`,
  pictureTooLarge: '图片尺寸过大，无法识别。请缩小后上传。',
  timeout: '读取文件用时过长，已停止。请拆分文件后重试，或上传电子版。',
  outOfMemory: '读取文件占用内存过多，已停止。请拆分文件后重试。',
  crashed: '读取文件时程序意外中断。请重试；如再次失败，请另存为 .docx 后上传。',
  undecodable: (encoding: string, count: number) =>
    `文本编码按 ${encoding} 读取，有 ${count} 处乱码无法还原，请核对原文。`,
  undecodableText: '文本编码无法识别，内容多为乱码。请另存为 UTF-8 或 GB18030 编码后上传。',
  stepUnpacking: '解压文件',
  stepPages: '读取页面',
  stepRecognition: '识别文字',
  unwrapped: '原文每行按固定宽度折行，已合并为自然段。',
  recognisedPages: (pages: string) => `第 ${pages} 页为扫描件，文字由识别得到，请核对人名、数字和日期。`,
  recognisedPicture: '图片中的文字由识别得到，请核对人名、数字和日期。',
  unnamedGlyphs: (pages: string) =>
    `第 ${pages} 页的字体没有文字编码，不能直接取字，文字由识别得到，请核对人名、数字和日期。`,
  poorPages: (pages: string) => `第 ${pages} 页识别质量较差，请对照原件核对。`,
  emptyPages: (pages: string) => `第 ${pages} 页没有读到文字。`,
  failedPages: (pages: string) => `第 ${pages} 页无法读取，已跳过，请核对原文。`,
  scriptsIgnored: 'PDF 内含脚本，读取时未执行，只取文字。',
  skippedSheets: (names: string) => `工作表“${names}”已隐藏，未读取。`,
  automaticNumbers:
    '文档中可能用了自动编号，.doc、.wps 格式读不出编号文字。如条目层级有误，请另存为 .docx 后重新上传。',
  embeddedPictures: (count: number) => `文件内有 ${count} 张图片，图片中的文字未读取。`,
} as const;

/** What a kind of file is called in these messages. */
export const formatNames = {
  text: '文本文件',
  docx: 'Word 文档（.docx）',
  doc: 'Word 97-2003 或 WPS 文档（.doc、.wps）',
  pdf: 'PDF 文件',
  image: '图片',
  ofd: 'OFD 文件',
  html: '网页（.html）',
  xlsx: 'Excel 工作簿（.xlsx）',
  zip: '压缩包',
  executable: '可执行程序',
} as const;

/** 「1、3-5」 for [1, 3, 4, 5]. */
export function pageList(pages: readonly number[]): string {
  const ranges: string[] = [];
  for (let start = 0; start < pages.length;) {
    let end = start;
    while (end + 1 < pages.length && pages[end + 1] === (pages[end] ?? 0) + 1) end++;
    ranges.push(end > start ? `${pages[start]}-${pages[end]}` : `${pages[start]}`);
    start = end + 1;
  }
  return ranges.join('、');
}
