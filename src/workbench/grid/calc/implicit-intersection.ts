import type {
  ArrayValueObject,
  FunctionVariantType,
  PrefixNodeFactory as Factory,
} from "@univerjs/engine-formula";
import { LexerNode, PrefixNodeFactory } from "@univerjs/engine-formula";

interface AtNode {
  _handlerAT(value: FunctionVariantType): FunctionVariantType;
}

let patched = false;

/** Has `@` make one value of whatever stands behind it, as in Excel: the engine knows it before ranges alone. */
export function readImplicitIntersection(): void {
  if (patched) return;
  patched = true;
  const sign = new LexerNode();
  sign.setToken("@");
  // The class of the node is not exported; its factory makes one without looking at its services.
  const node = (PrefixNodeFactory.prototype as Factory).checkAndCreateNodeType.call({} as Factory, sign);
  const prototype = Object.getPrototypeOf(node) as AtNode;
  const original = prototype._handlerAT;
  prototype._handlerAT = function (value) {
    if (value.isReferenceObject()) return original.call(this, value);
    return value.isArray() ? (value as unknown as ArrayValueObject).getFirstCell() : value;
  };
}
