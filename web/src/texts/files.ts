const megabytes = (bytes: number): string => `${Number((bytes / 1024 / 1024).toFixed(1))} MB`;

interface Rules {
  maxBytes: number;
  maxFiles: number;
  kinds: { name: string; endings: string[] }[];
}

export const files = {
  add: '添加附件',
  addPhotos: '添加照片',
  takePhoto: '拍照',
  remove: (name: string) => `移除 ${name}`,
  hint: ({ maxBytes, maxFiles, kinds }: Rules) =>
    `可添加${kinds.map(({ name }) => name).join('、')}，每个不超过 ${megabytes(maxBytes)}，最多 ${maxFiles} 个。`,
  photoHint: ({ maxBytes, maxFiles }: Rules) => `每张不超过 ${megabytes(maxBytes)}，最多 ${maxFiles} 张。`,
  refused: {
    kind: (name: string) => `没有添加「${name}」：这种文件不能上传。`,
    empty: (name: string) => `没有添加「${name}」：文件是空的，请检查后重新选择。`,
    size: (name: string, size: number, { maxBytes }: Rules) =>
      `没有添加「${name}」：文件有 ${megabytes(size)}，超过 ${megabytes(maxBytes)}，请压缩或拆分后再添加。`,
    number: (name: string, _size: number, { maxFiles }: Rules) =>
      `没有添加「${name}」：一次最多 ${maxFiles} 个文件。`,
  },
  kinds: (kinds: Rules['kinds']) =>
    `可以上传：${kinds.map(({ name, endings }) => `${name}（${endings.join('、')}）`).join('、')}。`,
  tooLarge: (maxBytes: number) => `超过 ${megabytes(maxBytes)} 的上限，请压缩或拆分后再上传。`,
};
