import type { Texts } from '../types';

/** Faults of the window itself. */
export const frameFailures = {
  FRAME_FAULT: {
    zh: '程序内部出错：{detail}。请重试；还不行就重新打开程序。',
    en: 'Something went wrong inside: {detail}. Try again, or reopen the program.',
  },
  FRAME_NO_BRIDGE: {
    zh: '页面没有连上本机服务。请关闭后重新打开程序。',
    en: 'The page is not connected to the local service. Close the program and open it again.',
  },
} as const satisfies Texts;
