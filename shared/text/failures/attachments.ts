import type { Texts } from '../types';

/** Refusals of kept files. */
export const attachmentFailures = {
  ATTACHMENT_PROGRAM: {
    zh: '文件是程序或带有程序，可能有病毒，不能作附件。请向来源核实，不要打开它。',
    en: 'The file is or carries a program and may be a virus; it cannot be attached. Ask where it came from and do not open it.',
  },
  ATTACHMENT_SCRIPT: {
    zh: '网页、矢量图和脚本文件能够运行，不能作附件；请截图或打印成 PDF 再添加。',
    en: 'Web pages, vector graphics and scripts can act; attach a picture or a PDF of it instead.',
  },
  ATTACHMENT_ARCHIVE: {
    zh: '压缩包或夹带压缩包的文件不能作附件；请解压后逐个添加。',
    en: 'Archives, and files that carry one, cannot be attached; unpack and add the files one by one.',
  },
  ATTACHMENT_MACROS: {
    zh: '文档带有宏或会从别处装入内容，不能作附件；请另存为不带宏的文档（.docx、.xlsx、.pptx）或 PDF 再添加。',
    en: 'The document has macros or loads content from elsewhere; save it without them (.docx, .xlsx, .pptx) or as PDF.',
  },
  ATTACHMENT_ACTIVE: {
    zh: 'PDF 带有脚本、嵌入文件或启动命令，不能作附件；请重新打印成 PDF 再添加。',
    en: 'The PDF carries scripts, files or commands; print it to a new PDF and add that.',
  },
  ATTACHMENT_TYPE_UNKNOWN: {
    zh: '不认识这种文件；可以添加图片（JPEG、PNG、WebP、HEIC）、PDF、Office/WPS 文档、txt 和 csv。',
    en: 'Unknown type of file; pictures (JPEG, PNG, WebP, HEIC), PDF, Office/WPS documents, txt and csv can be attached.',
  },
  ATTACHMENT_DISAGREES: {
    zh: '文件名以 {extension} 结尾，内容却是 {real}；请核对来源，确属改错名字的，改回 {real} 再添加。',
    en: 'The name ends in {extension} but the content is {real}; check where it came from, or rename it to {real}.',
  },
  ATTACHMENT_EMPTY: { zh: '文件是空的，请重新选择。', en: 'The file is empty; choose another.' },
  ATTACHMENT_TOO_LARGE: {
    zh: '文件有 {size} MB，每个最多 {most} MB；请压缩图片或分成几个文件。',
    en: 'The file has {size} MB; {most} MB at most. Compress the picture or split the file.',
  },
  ATTACHMENT_SPACE: {
    zh: '附件总量已到 {most} MB 的上限；请删去不用的附件，或由管理员在设置中放宽。',
    en: 'Attachments have reached their limit of {most} MB; remove some, or have the administrator raise it in the settings.',
  },
  ATTACHMENT_GONE: {
    zh: '附件已不在台账中，可能已被移除。',
    en: 'The attachment is no longer kept.',
  },
  ATTACHMENT_NO_PICTURE: {
    zh: '这个附件不是图片，不能预览；请另存后打开。',
    en: 'Not a picture; save it and open it from there.',
  },
} as const satisfies Texts;
