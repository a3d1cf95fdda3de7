import { multipliedAreas } from "../../../src/domain/sheet/references";

const C = { row: 3, column: 2, rows: 6, columns: 1 };
const E = { ...C, column: 4 };

it.each(["=SUMPRODUCT(C4:C9,E4:E9)", '=KPI.TOTAL(C4:C9,E4:E9&"")', '=KPI.TOTAL(C4:C9&"",E4:E9&"")/100'])(
  "%s multiplies its two ranges",
  (formula) => {
    expect(multipliedAreas(formula)).toEqual([C, E]);
  },
);

it.each(['=SUMPRODUCT(C4:C9,E4:E9&"")', "=KPI.TOTAL(C4:C9*E4:E9)", "=KPI.TOTAL(C4:C9,E4:E9)+1"])(
  "what %s multiplies is not said",
  (formula) => {
    expect(multipliedAreas(formula)).toBeNull();
  },
);
