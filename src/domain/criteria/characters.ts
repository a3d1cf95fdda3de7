// Pairs: a traditional, variant or typographic character and the plain one that the grammar knows.
const PAIRS =
  "爲为説说綫线衆众嚴严僱雇誌志佈布隻只佔占慮虑貪贪實实際际準准時时貨货數数與与總总訂订單单項项標标達达為为於于計计減减過过內内滿满無无發发現现開开關关錯错誤误檔档據据錄录統统該该級级採采納纳" +
  "轉转載载區区國国劃划還还後后複复復复會会員员個个萬万億亿兩两點点鐘钟遲迟遞递責责損损壞坏產产場场間间線线繳缴費费資资質质請请處处罰罚獎奖勵励" +
  "評评優优從从價价額额銷销儲储庫库條条觀观檢检測测審审報报結结續续給给經经維维護护設设備备電电話话訪访問问題题協协調调環环應应歸归併并並并運运" +
  "輸输進进週周連连繼继壓压縮缩長长變变異异類类網网頁页則则確确認认證证識识訓训練练課课學学習习獲获傷伤險险災灾違违規规當当視视況况節节業业務务" +
  "門门織织組组領领導导雙双舊旧儀仪衛卫廠厂廳厅飯饭賓宾樓楼層层聯联絡络訴诉頻频顧顾換换補补貼贴賬账帳账餘余簽签約约盤盘體体係系術术製制齊齐閉闭" +
  "倉仓夠够僅仅屬属歷历幾几錢钱寫写書书張张臺台輛辆筆笔離离職职曠旷戶户棟栋塊块圍围獻献樣样動动勞劳紀纪舉举辦办執执傳传遺遗稱称參参獨独負负終终" +
  "啟启範范圖图紙纸購购貸贷債债營营銀银適适歲岁幣币顯显驗验預预養养駐驻駕驾駛驶滯滞難难擾扰齡龄選选優优廣广熱热漲涨虧亏癥症癒愈鐵铁極极權权" +
  "決决絕绝罷罢貳贰陸陆萬万圓元隱隐態态雜杂亂乱較较軟软鏈链鍵键陳陈階阶隊队難难響响頂顶順顺須须頒颁願愿飛飞驟骤鮮鲜麼么齒齿潔洁濕湿燈灯爐炉" +
  "牆墙狀状獸兽瑣琐畢毕療疗盡尽碼码禮礼種种積积穩稳競竞竊窃築筑簡简籌筹糧粮緊紧綠绿緩缓編编縣县績绩義义聲声肅肃腦脑臨临興兴蓋盖藝艺藥药號号" +
  "裝装訊讯託托許许詢询試试詳详誠诚語语說说請请論论諮咨講讲謝谢譯译議议讀读讓让負负貢贡財财販贩貫贯責责貴贵買买貿贸賠赔賣卖賞赏贏赢趕赶跡迹" +
  "軌轨輕轻輔辅輪轮農农遠远邊边郵邮鄰邻釋释針针鋪铺錶表鎖锁鎮镇闆板陰阴陽阳隨随靈灵項项麥麦黃黄點点" +
  '﹤<﹥>﹦=≧≥≦≤⩾≥⩽≤≯≤≮≥﹪%﹣-−-‐-‑-‒-–-—-―-─-━-～~〜~∼~﹕:﹔;﹐,︰:·、｡。﹒.•、×*✕*✖*∗*⋅*÷/∕/［[］]【[】]〔(〕)｛(｝)「"」"『"』"“"”"‘"’"〈<〉>￥¥';

const PLAIN = new Map<string, string>();
for (let at = 0; at < PAIRS.length; at += 2) PLAIN.set(PAIRS.charAt(at), PAIRS.charAt(at + 1));

/** The plain form of one character: half width, simplified where the field's words need it; itself where none is known. */
export function plainCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x80) return character;
  const plain = PLAIN.get(character);
  if (plain !== undefined) return plain;
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character;
}

/** Words in plain characters, their spaces kept. */
export function simplified(words: string): string {
  return [...words].map(plainCharacter).join("");
}

/** A Chinese character. */
export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || code === 0x3007 || (code >= 0x3400 && code <= 0x4dbf);
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A letter of the Latin alphabet, plain or with a mark. */
export function isLetter(code: number): boolean {
  return (
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7)
  );
}
