import type { Texts } from '../types';

/** What the shell answers when a call never reached the service or was lost on its way. */
export const shellFailures = {
  SENDER_REFUSED: {
    zh: '这个操作不是从程序自己的页面发出的，没有执行。请关闭后重新打开程序。',
    en: 'The call did not come from the program’s own page and was not carried out. Close the program and open it again.',
  },
  INVALID_INPUT: {
    zh: '操作 {name} 的内容格式不对，没有执行。请刷新页面后再试；仍不行请联系维护人员。',
    en: 'The input of {name} is not valid; nothing was done. Open the screen again and retry, then call support.',
  },
  SHELL_FAILED: {
    zh: '操作 {name} 没有完成。请重试一次；仍不行请重新打开程序。',
    en: '{name} was not completed. Try once more, or reopen the program.',
  },
  SERVICE_ENDED: {
    zh: '后台服务意外停止，这一步没有完成；已保存的数据不受影响。请再试一次，服务会自动重新启动。',
    en: 'The local service stopped and this step was not completed; what was saved is safe. Try again: it starts anew by itself.',
  },
} as const satisfies Texts;
