/** The product's layouts of a whole snapshot, by template name; a bureau's own stand beside them. */
export const layoutTitles: Readonly<Record<string, string>> = {
  briefing: '简报（红头）',
  notification: '通报（附排名）',
};
