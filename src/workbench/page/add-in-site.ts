import type { AddInFunction } from "../grid/calc/function-list";
import { readFunctionList } from "../grid/calc/function-list";
import type { AddInManifest } from "./manifest";
import { readManifest } from "./manifest";

/** Where this server serves what the build put into dist/. */
const site = "/addin/";

export interface AddInSite {
  manifest: AddInManifest;
  functions: AddInFunction[];
  /** The address at which this server serves what the manifest names. */
  served(address: string): string;
}

/** Reads the built manifest, and the list of functions that it names, in a language. */
export async function readAddInSite(language: string): Promise<AddInSite> {
  const manifest = readManifest(await (await got(`${site}manifest.xml`)).text(), language);
  // The add-in may have been built for any address: what counts is where things stand beside its page.
  const base = new URL(".", manifest.page).href;
  const served = (address: string) => {
    if (!address.startsWith(base)) throw new Error(`${address} is not below ${base}`);
    return site + address.slice(base.length);
  };
  const functions = readFunctionList(await (await got(served(manifest.functions))).json());
  return { manifest, functions, served };
}

async function got(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  return response;
}
