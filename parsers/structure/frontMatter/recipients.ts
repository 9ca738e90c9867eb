/** Splits 「各市、县（区）民政局，各直属单位：」 into main recipients; names of regions stay with the body they qualify. */
export function splitRecipients(line: string): string[] {
  const words = line.replace(/[：:]\s*$/, '').replace(/\s+/g, '');
  const recipients: string[] = [];
  for (const group of words.split(/[，,；;]/)) {
    let pending = '';
    for (const part of splitOutsideParentheses(group)) {
      const joined = pending === '' ? part : `${pending}、${part}`;
      if (REGION_ONLY.test(part)) {
        pending = joined;
      } else {
        recipients.push(joined);
        pending = '';
      }
    }
    if (pending !== '') recipients.push(...pending.split('、'));
  }
  return recipients.filter((name) => name !== '');
}

const REGION_ONLY =
  /^(?:各|全[国省市县区])?(?:省|自治区|直辖市|市|州|盟|县|旗|区|设区市|地级市|县级市)(?:[（(][^）)]{1,12}[）)])?$/;

function splitOutsideParentheses(group: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let current = '';
  for (const character of group) {
    if ('（('.includes(character)) depth++;
    if ('）)'.includes(character)) depth--;
    if (character === '、' && depth === 0) {
      parts.push(current);
      current = '';
    } else {
      current += character;
    }
  }
  parts.push(current);
  return parts;
}
