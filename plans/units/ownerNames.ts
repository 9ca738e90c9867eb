/** Words by which notices name bodies, brought to one form before they are compared. */

/** Full-width to half-width, no blanks, no quotes; 「 各 乡镇民政所」 and 「各乡镇民政所」 are one. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s"'“”‘’「」『』《》]/g, '')
    .toLowerCase();
}

const collectivePrefix =
  /^(?:全[市县区省局系统]+|本[市县区局]|局属|县属|区属|市属|所属|下属|直属|辖区内?|所有|各级|各类|各个|各|全体|有关|相关)+(?:的|所有|各)?/;

/** The group behind a collective name: 「全县各乡镇民政所」 → 「乡镇民政所」. */
export function groupName(name: string): string {
  return nameKey(name).replace(collectivePrefix, '');
}

const postWords =
  /(?:的)?(?:党政)?(?:主要|分管|直接|安全|第一)?(?:负责人|负责同志|责任人|领导|领导同志|局长|副局长|所长|院长|站长|科长|主任|书记)$/;

/** The body behind a person's post: 「民政服务机构主要负责人」 → 「民政服务机构」; a bare post stays as it is. */
export function withoutPost(name: string): string {
  const body = nameKey(name).replace(postWords, '');
  return body || nameKey(name);
}
