/** What a collector may do wrong, one word for one thing in every tool. */
export const CONDUCTS = {
  'night-contact': '夜里或清早打扰',
  'too-many-calls': '打得太多',
  'contact-after-refusal': '说了别再打，还打',
  'third-party': '找家人、同事、朋友',
  'disclose-debt': '把欠款告诉别人',
  'threaten-publish': '威胁爆通讯录、公开',
  'post-publicly': '张贴、群发、拉横幅',
  insult: '辱骂',
  'threaten-violence': '威胁伤人，或已经动手',
  'impersonate-official': '冒充法院、公安、司法所',
  'exaggerate-consequences': '夸大后果吓人（坐牢、冻卡、连累子女）',
  'urge-borrowing': '逼你再借钱来还',
  'private-payment': '要你付到个人账户',
  'visit-misconduct': '上门硬闯、堵门、不走',
  'hide-identity': '不肯说是谁、替谁催',
  'extra-fees': '乱加费用，账对不上',
  'data-misuse': '乱用、泄露你的资料',
} as const;

export type ConductId = keyof typeof CONDUCTS;
