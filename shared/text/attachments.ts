import type { Texts } from './types';

/** Files kept with records: the field in a form, and why a file is refused. */
export const attachmentTexts = {
  ATTACHMENT_ADD: { zh: '添加文件', en: 'Add files' },
  ATTACHMENT_DROP: {
    zh: '或拖到这里；图片、PDF、Office/WPS 文档、文本，每个不超过 10 MB',
    en: 'or drop here: pictures, PDF, Office/WPS documents, text; 10 MB each',
  },
  ATTACHMENT_SAVE_AS: { zh: '另存“{name}”', en: 'Save “{name}” as' },
  ATTACHMENT_REMOVE: { zh: '移除“{name}”', en: 'Remove “{name}”' },
  ATTACHMENT_SAVED: { zh: '已另存：{file}', en: 'Saved: {file}' },
  ATTACHMENT_LIST: { zh: '附件', en: 'Attachments' },
  ATTACHMENT_REFUSED: { zh: '“{name}”没有收下：{why}', en: '“{name}” was not taken: {why}' },
} as const satisfies Texts;
