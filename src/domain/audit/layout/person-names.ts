// The surnames of nearly all who have a Chinese name, and those of two characters that are still borne.
const SURNAMES = new Set(
  "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍郤璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公付肖闫佟岳代仝覃苟鹿涂区兰丘冼邸展呼" +
    "趙錢孫吳鄭馮陳衛蔣韓楊許呂張嚴華陶謝鄒喻竇雲蘇魯韋馬鳳費賀湯羅畢鄔樂傅齊餘顧黃蕭談龐紀項閔賈婁顏鍾駱盧經應單諸龔陸榮儲車寧厲劉葉龍賴藺譚勞連師鞏聶簡饒曾關遊權蓋岳",
);
const DOUBLE =
  /^(?:欧阳|司马|上官|诸葛|司徒|东方|皇甫|尉迟|公孙|令狐|慕容|宇文|长孙|夏侯|端木|南宫|西门|歐陽|司馬)/;
const CHINESE = /^[\u4e00-\u9fff]{2,4}$/;
const FOREIGN = /^[\u4e00-\u9fff]{1,8}[·•.][\u4e00-\u9fff]{1,8}$/;
const WESTERN = /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u;

/** Whether a text looks like somebody's name: 贺兰, 欧阳雪, 买买提·艾力, Maria Lopez. */
export function looksLikeName(text: string): boolean {
  const plain = text
    .normalize("NFKC")
    .replace(/[（(].*$/, "")
    .replace(/(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])/g, "")
    .trim();
  if (CHINESE.test(plain)) return DOUBLE.test(plain) || (plain.length <= 3 && SURNAMES.has(plain.charAt(0)));
  return FOREIGN.test(plain) || WESTERN.test(plain);
}
