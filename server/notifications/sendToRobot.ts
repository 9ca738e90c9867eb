import type { SendOutcome } from '../../plans/notifications/outcome.js';

const answerLimitMs = 10_000;
/** Before these the connection did not even stand, so nothing was handed over. */
const beforeSending =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT_.*|ERR_TLS_.*|DEPTH_ZERO_.*|UNABLE_TO_.*|SELF_SIGNED_.*)$/;
/** The makers' codes for messages that will never be taken: bad key, bad signature, bad message. */
const hopeless = new Set([93000, 40008, 40035, 310000, 300001]);

/** Posts a message to a robot's web hook once. Redirects are not followed: they could lead anywhere. */
export async function sendToRobot(address: string, message: object): Promise<SendOutcome> {
  let response: Response;
  try {
    response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json; charset=utf-8' },
      body: JSON.stringify(message),
      redirect: 'manual',
      signal: AbortSignal.timeout(answerLimitMs),
    });
  } catch (error) {
    return brokenOff(error);
  }
  if (!response.ok) {
    await response.body?.cancel();
    const reason = `群机器人返回 HTTP ${String(response.status)}`;
    return response.status >= 500 || response.status === 429
      ? { state: 'again', reason }
      : { state: 'failed', reason };
  }
  return answered(response);
}

function brokenOff(error: unknown): SendOutcome {
  const code = ((error as { cause?: { code?: unknown } }).cause?.code ?? '') as string;
  if (beforeSending.test(code)) return { state: 'again', reason: `连不上群机器人（${code}）` };
  return { state: 'uncertain', reason: '已发出，但没有收到群机器人的答复' };
}

/** Both makers answer 200 with an `errcode`, 0 for what was taken. */
async function answered(response: Response): Promise<SendOutcome> {
  const text = await response.text().catch(() => '');
  const code = /"errcode"\s*:\s*(-?\d+)/.exec(text.slice(0, 10_000))?.[1];
  if (code === '0') return { state: 'sent' };
  if (code === undefined) return { state: 'uncertain', reason: '群机器人的答复看不懂' };
  const reason = `群机器人拒收（错误码 ${code}）`;
  return hopeless.has(Number(code)) ? { state: 'failed', reason } : { state: 'again', reason };
}
