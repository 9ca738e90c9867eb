import { createHmac } from 'node:crypto';
import { expect } from 'chai';
import { checkHookAddress } from '../../../server/notifications/hookAddress.js';
import { robotMessage, signedAddress } from '../../../server/notifications/robotMessage.js';
import { Refusal } from '../../../plans/errors.js';

const delivery = {
  kind: 'order' as const,
  title: '下发黄色督办单',
  words: '请于周五前报送\n联系人见附件',
  mentions: [],
};
const page = 'https://dingban.example/orders?id=1';

describe('the words of a group robot', () => {
  it('are markdown for 企业微信, with every line quoted and the page linked', () => {
    expect(robotMessage('wecom', delivery, page)).to.deep.equal({
      msgtype: 'markdown',
      markdown: {
        content:
          '**【督办单】下发黄色督办单**\n> 请于周五前报送\n> 联系人见附件\n[打开盯办](https://dingban.example/orders?id=1)',
      },
    });
  });

  it('are text for 企业微信 where somebody is called', () => {
    expect(robotMessage('wecom', { ...delivery, mentions: ['13800000001'] }, null)).to.deep.equal({
      msgtype: 'text',
      text: {
        content: '【督办单】下发黄色督办单\n请于周五前报送\n联系人见附件',
        mentioned_mobile_list: ['13800000001'],
      },
    });
  });

  it('call people both in the words and beside them for 钉钉', () => {
    expect(
      robotMessage('dingtalk', { ...delivery, mentions: ['13800000001', '13800000002'] }, page),
    ).to.deep.equal({
      msgtype: 'markdown',
      markdown: {
        title: '【督办单】下发黄色督办单',
        text:
          '### 【督办单】下发黄色督办单\n\n请于周五前报送\n联系人见附件\n\n' +
          '[打开盯办](https://dingban.example/orders?id=1)\n\n@13800000001 @13800000002',
      },
      at: { atMobiles: ['13800000001', '13800000002'], isAtAll: false },
    });
  });

  it('cannot smuggle links or colours into the group', () => {
    const words = '<font color="warning">x</font> [点我](https://evil.example)';
    const text = JSON.stringify(robotMessage('wecom', { ...delivery, words }, null));
    expect(text).not.to.match(/<font|\]\(https/);
  });

  it('stay within what the makers take, in bytes and whole characters', () => {
    for (const [form, mentions, most] of [
      ['wecom', [], 4096],
      ['wecom', ['13800000001'], 2048],
      ['dingtalk', ['13800000001'], 20_000],
    ] as const) {
      const long = { ...delivery, words: '督😀'.repeat(9_000), mentions: [...mentions] };
      const message = robotMessage(form, long, page) as Record<string, Record<string, string>>;
      const content =
        message['markdown']?.['content'] ?? message['markdown']?.['text'] ?? message['text']?.['content'];
      expect(Buffer.byteLength(content ?? '')).to.be.within(most - 20, most);
      expect(content).to.contain('…').and.to.contain(page);
      expect(content).not.to.match(/[\ud800-\udbff](?![\udc00-\udfff])/);
    }
  });
});

describe('the signature of a 钉钉 robot', () => {
  const url = 'https://oapi.dingtalk.com/robot/send?access_token=abc';
  const now = new Date('2024-06-20T02:00:00Z');

  it('is the HMAC-SHA256 of time and secret, as its maker describes it', () => {
    const signed = new URL(signedAddress({ form: 'dingtalk', url, secret: 'SECdemo' }, now));
    expect(signed.searchParams.get('access_token')).to.equal('abc');
    expect(signed.searchParams.get('timestamp')).to.equal('1718848800000');
    const expected = createHmac('sha256', 'SECdemo').update('1718848800000\nSECdemo').digest('base64');
    expect(signed.searchParams.get('sign')).to.equal(expected);
    expect(signed.search).not.to.match(/sign=[^&]*[+/=]/);
  });

  it('is left out without a secret, and for 企业微信', () => {
    expect(signedAddress({ form: 'dingtalk', url, secret: '' }, now)).to.equal(url);
    expect(signedAddress({ form: 'wecom', url, secret: 'x' }, now)).to.equal(url);
  });
});

describe('the address of a web hook', () => {
  const rules = { robotHosts: ['qyapi.weixin.qq.com', '127.0.0.1:8080'], environment: 'production' as const };

  it('is taken where the operator allows it', () => {
    expect(() =>
      checkHookAddress('https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=k', rules),
    ).not.to.throw();
    expect(() =>
      checkHookAddress('http://127.0.0.1:8080/x', { ...rules, environment: 'test' }),
    ).not.to.throw();
  });

  for (const address of [
    'http://qyapi.weixin.qq.com/x',
    'https://qyapi.weixin.qq.com.evil.example/x',
    'https://qyapi.weixin.qq.com:8443/x',
    'https://user:pw@qyapi.weixin.qq.com/x',
    'https://evil.example/x',
    'https://169.254.169.254/latest/meta-data',
    'http://127.0.0.1:8080/x',
    'https://localhost/x',
    'file:///etc/passwd',
    'qyapi.weixin.qq.com/x',
    '',
  ]) {
    it(`is refused: ${address || '(empty)'}`, () => {
      expect(() => checkHookAddress(address, rules)).to.throw(Refusal, /\p{Script=Han}/u);
    });
  }
});
