/** Why a command or query was refused; the server maps each kind to one HTTP status. */
export type RefusalKind =
  'invalid' | 'forbidden' | 'not-found' | 'conflict' | 'stale' | 'too-large' | 'unsupported';

/**
 * A refusal that the user can do something about.
 * `code` is stable (it becomes the problem type), `message` is Chinese and says what to do.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly kind: RefusalKind,
    readonly code: string,
    message: string,
    readonly details: { path: string; message: string }[] = [],
  ) {
    super(message);
  }
}

/** 「没有找到…」; `what` is the thing's name on screen (方案、任务). */
export function notFound(what: string): Refusal {
  return new Refusal('not-found', 'not-found', `没有找到这个${what}，它可能已被归档，请返回列表刷新后再试。`);
}

/** 「已被他人修改」: the caller edited an old version. */
export function stale(what: string): Refusal {
  return new Refusal(
    'stale',
    'stale',
    `这个${what}刚被别人修改过，您的改动还没有保存。请刷新看到最新内容后再改。`,
  );
}

/** The actor's role or unit does not allow the deed. */
export function forbidden(deed: string): Refusal {
  return new Refusal('forbidden', 'forbidden', `您的账号没有${deed}的权限，如确有需要请联系督办员或管理员。`);
}
