/** Words of obligation and of what is forbidden, as the source of a pattern; not in 主要, 要求, 应急, 供应, 须知 and the like. */
export const OBLIGATION =
  '(?<![主重需首必])要(?![求点素])|(?<![供响反适效感呼照相对回])应(?![急对用邀])|须(?!知)|必须|务必|不得|严禁';
