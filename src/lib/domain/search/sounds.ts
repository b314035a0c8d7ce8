/** How characters sound, in the pinyin of the mainland, without tones: from an old order of the platform's own. */

/**
 * The syllables of the 3,755 usual characters of GB 2312-80, which stand there in the order of their sounds: each with
 * the number of characters that sound so.
 */
const SYLLABLES =
  'a2ai13an9ang3ao9ba18bai8ban15bang12bao17bei15ben4beng6bi24bian12biao4bie4bin6bing9bo19bu11ca1cai11can7cang5cao' +
  '5ce5ceng2cha11chai3chan10chang13chao9che6chen10cheng15chi16chong5chou12chu16chuai1chuan7chuang6chui5chun7chuo2' +
  'ci12cong6cou1cu4cuan3cui8cun3cuo6da6dai12dan15dang5dao12de3deng7di19dian16diao9die7ding9diu1dong10dou8du14duan' +
  '6dui4dun9duo12e13en1er8fa8fan17fang11fei12fen15feng15fo1fou1fu45ga2gai6gan11gang9gao10ge17gei1gen2geng7gong15g' +
  'ou9gu18gua6guai3guan11guang3gui16gun3guo6ha1hai7han19hang3hao9he18hei2hen4heng5hong9hou7hu18hua9huai5huan14hua' +
  'ng14hui21hun6huo10ji53jia17jian40jiang13jiao28jie27jin20jing25jiong2jiu17ju25juan7jue10jun11ka4kai5kan6kang7ka' +
  'o4ke15ken4keng2kong4kou4ku7kua5kuai4kuan2kuang8kui11kun4kuo4la7lai3lan15lang7lao9le2lei11leng3li34lia1lian14li' +
  'ang11liao13lie5lin12ling14liu11long9lou6lu20lv14luan6lve2lun7luo12ma9mai6man9mang6mao12me1mei16men3meng8mi14mi' +
  'an9miao8mie2min6ming6miu1mo17mou3mu15na7nai5nan3nang1nao5ne1nei2nen1neng1ni11nian7niang2niao2nie7nin1ning6niu4' +
  'nong4nu3nv1nuan1nve2nuo4o1ou7pa6pai6pan8pang5pao7pei9pen2peng14pi17pian4piao4pie2pin5ping9po8pou1pu15qi36qia3q' +
  'ian22qiang8qiao15qie5qin11qing13qiong2qiu8qu13quan11que8qun2ran4rang5rao3re2ren10reng2ri1rong10rou3ru10ruan2ru' +
  'i3run2ruo2sa3sai4san4sang3sao4se3sen1seng1sha9shai2shan16shang8shao11she12shen16sheng11shi47shou10shu33shua2sh' +
  'uai4shuan2shuang3shui4shun4shuo4si16song8sou4su12suan3sui11sun3suo8ta9tai9tan18tang13tao11te1teng4ti15tian8tia' +
  'o5tie3ting10tong13tou4tu11tuan2tui6tun3tuo11wa7wai2wan17wang10wei33wen10weng3wo9wu29xi35xia13xian26xiang20xiao' +
  '18xie21xin10xing15xiong7xiu9xu19xuan10xue6xun14ya16yan33yang17yao15ye15yi53yin16ying18yo1yong15you20yu45yuan20' +
  'yue10yun12za3zai7zan4zang3zao14ze4zei1zen1zeng4zha14zhai6zhan17zhang15zhao10zhe10zhen16zheng15zhi43zhong11zhou' +
  '14zhu26zhua2zhuai1zhuan6zhuang7zhui6zhun2zhuo11zi15zong7zou4zu8zuan2zui4zun2zuo8';

/** Where those characters are in the encoding: rows 0xB0 to 0xD7, the last one short by five. */
const FIRST_ROW = 0xb0;
const LAST_ROW = 0xd7;
const CELLS = { from: 0xa1, to: 0xfe } as const;

/** Other ways in which common characters sound, and characters of our pages that stand elsewhere. */
const OTHERS =
  '还hai什shen了le行hang调tiao着zhe呗bei重chong阱jing曝bao率shuai传zhuan长zhang得dei给ji都du';

/** By character: the syllables it may stand for; `ü` is written `v`. */
export type Sounds = ReadonlyMap<string, readonly string[]>;

/** The usual characters in the order of their sounds; '' where the platform does not know the encoding. */
function listCharacters(): string {
  const bytes: number[] = [];
  for (let row = FIRST_ROW; row <= LAST_ROW; row += 1) {
    for (let cell: number = CELLS.from; cell <= CELLS.to; cell += 1) bytes.push(row, cell);
  }
  try {
    return new TextDecoder('gbk').decode(new Uint8Array(bytes));
  } catch {
    return '';
  }
}

/** How every usual character sounds. */
export function readSounds(): Sounds {
  const characters = [...listCharacters()];
  const sounds = new Map<string, string[]>();
  let next = 0;
  for (const [, syllable = '', count] of SYLLABLES.matchAll(/([a-z]+)(\d+)/g)) {
    for (const character of characters.slice(next, next + Number(count))) {
      sounds.set(character, [syllable]);
    }
    next += Number(count);
  }
  for (const [, character = '', syllable = ''] of OTHERS.matchAll(/(\P{ASCII})([a-z]+)/gu)) {
    sounds.set(character, [...(sounds.get(character) ?? []), syllable]);
  }
  return sounds;
}
