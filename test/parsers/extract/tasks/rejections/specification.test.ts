import { describeRejection } from './describeRejection.js';

describeRejection('not.specification', {
  refused: [
    '短视频采用mp4格式，画面清晰，时长3分钟以内。',
    '图片分辨率不低于300dpi，大小不超过5MB。',
    '每张照片不少于500万像素，附50字以内的说明。',
  ],
  kept: [
    '推动遥感影像高分辨率解译在林火监测中的应用。',
    '将排查照片以jpg格式发送至县安委办邮箱。',
    '各乡镇要制作mp4格式的宣传短片。',
    '统一台账格式，逐项登记隐患。',
    '录制分辨率不低于1080P的演练视频。',
  ],
});
