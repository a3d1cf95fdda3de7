import { parseReferences } from "../address";
import { isEntireColumn, isEntireRow } from "../areas";
import { areaOf, asFlag, asInteger, asNumber, asOneOf, asRecord, asText } from "../args";
import type { Args } from "../args";
import { failure } from "../failure";
import type { Area, PageLayout } from "../host";
import type { Environment, Members, Scalar } from "../members";
import { apiObject } from "../objects";
import type { ApiObject } from "../objects";

type State = { readonly sheet: string };

const FOOTERS = [
  "LeftHeader",
  "CenterHeader",
  "RightHeader",
  "LeftFooter",
  "CenterFooter",
  "RightFooter",
] as const;

export const pageLayout: Members<"PageLayout"> = {
  scalars: {
    Orientation: setting("orientation", (value) => asOneOf(value, ["Portrait", "Landscape"])),
    PaperSize: setting("paperSize", asText),
    Zoom: setting("zoom", readZoom),
    LeftMargin: setting("leftMargin", margin),
    RightMargin: setting("rightMargin", margin),
    TopMargin: setting("topMargin", margin),
    BottomMargin: setting("bottomMargin", margin),
    HeaderMargin: setting("headerMargin", margin),
    FooterMargin: setting("footerMargin", margin),
    CenterHorizontally: setting("centerHorizontally", asFlag),
    CenterVertically: setting("centerVertically", asFlag),
    PrintGridlines: setting("printGridlines", asFlag),
    PrintHeadings: setting("printHeadings", asFlag),
    BlackAndWhite: setting("blackAndWhite", asFlag),
    DraftMode: setting("draftMode", asFlag),
  },
  objects: {
    HeadersFooters: (state) => apiObject("HeaderFooterGroup", state),
  },
  paths: {
    GetPrintArea: ({ sheet }, _args, env) => {
      const { printArea } = env.host.pageLayout(sheet);
      if (!printArea) throw failure("ItemNotFound");
      return apiObject("RangeAreas", { ranges: [env.range(sheet, printArea)], referenceId: "" });
    },
    GetPrintTitleRows: ({ sheet }, _args, env) =>
      titles(sheet, env.host.pageLayout(sheet).printTitleRows, env),
    GetPrintTitleColumns: ({ sheet }, _args, env) =>
      titles(sheet, env.host.pageLayout(sheet).printTitleColumns, env),
  },
  methods: {
    SetPrintArea: ({ sheet }, args, { host }) => host.setPageLayout(sheet, { printArea: givenArea(args) }),
    SetPrintTitleRows: ({ sheet }, args, { host }) => {
      const rows = givenArea(args);
      if (!isEntireRow(rows)) throw failure("InvalidArgument");
      host.setPageLayout(sheet, { printTitleRows: rows });
    },
    SetPrintTitleColumns: ({ sheet }, args, { host }) => {
      const columns = givenArea(args);
      if (!isEntireColumn(columns)) throw failure("InvalidArgument");
      host.setPageLayout(sheet, { printTitleColumns: columns });
    },
    SetPrintMargins: ({ sheet }, args, { host }) => {
      const perUnit = POINTS[asOneOf(args.raw(0), ["Points", "Inches", "Centimeters"])];
      const patch: Record<string, number> = {};
      for (const [side, value] of Object.entries(args.record(1))) {
        asOneOf(side, ["left", "right", "top", "bottom", "header", "footer"]);
        if (value !== null && value !== undefined) patch[`${side}Margin`] = margin(value) * perUnit;
      }
      host.setPageLayout(sheet, patch);
    },
  },
};

/** Only one header and footer for all pages: others are not supported. */
export const headerFooterGroup: Members<"HeaderFooterGroup"> = {
  scalars: { State: { get: () => "Default", set: (_, value) => void asOneOf(value, ["Default"]) } },
  objects: { DefaultForAllPages: (state) => apiObject("HeaderFooter", state) },
};

export const headerFooter: Members<"HeaderFooter"> = {
  scalars: Object.fromEntries(
    FOOTERS.map((name): [string, Scalar<State>] => {
      const key = (name.charAt(0).toLowerCase() + name.slice(1)) as keyof PageLayout["headersFooters"];
      return [
        name,
        {
          get: ({ sheet }, { host }) => host.pageLayout(sheet).headersFooters[key],
          set: ({ sheet }, value, { host }) => {
            const { headersFooters } = host.pageLayout(sheet);
            host.setPageLayout(sheet, { headersFooters: { ...headersFooters, [key]: asText(value) } });
          },
        },
      ];
    }),
  ),
};

const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

function setting<K extends keyof PageLayout>(key: K, read: (value: unknown) => PageLayout[K]): Scalar<State> {
  return {
    get: ({ sheet }, { host }) => host.pageLayout(sheet)[key],
    set: ({ sheet }, value, { host }) =>
      host.setPageLayout(sheet, { [key]: read(value) } as Partial<PageLayout>),
  };
}

function margin(value: unknown): number {
  const points = asNumber(value);
  if (points < 0) throw failure("InvalidArgument");
  return points;
}

function readZoom(value: unknown): PageLayout["zoom"] {
  const given = asRecord(value);
  const whole = (key: string, least: number, most: number): number | null => {
    const number = given[key];
    if (number === undefined || number === null) return null;
    const read = asInteger(number);
    if (read < least || read > most) throw failure("InvalidArgument");
    return read;
  };
  return {
    scale: whole("scale", 10, 400),
    horizontalFitToPages: whole("horizontalFitToPages", 0, 32767),
    verticalFitToPages: whole("verticalFitToPages", 0, 32767),
  };
}

function givenArea(args: Args): Area {
  const object = args.object(0);
  if (object?.type === "Range") return areaOf(object.state);
  const areas =
    object?.type === "RangeAreas"
      ? object.state.ranges.map(areaOf)
      : parseReferences(args.text(0)).map((one) => one.area);
  const [only, ...more] = areas;
  if (!only) throw failure("InvalidArgument");
  if (more.length > 0) throw failure("NotImplemented", "Only one area can be printed here.");
  return only;
}

function titles(sheet: string, of: Area | null, env: Environment): ApiObject {
  if (!of) throw failure("ItemNotFound");
  return apiObject("Range", env.range(sheet, of));
}
