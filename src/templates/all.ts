import type { Scorecard } from "../domain/scorecard/scorecard";
import { brandPromotion } from "./brand-promotion";
import { douyinShop } from "./douyin-shop";
import { ecommerceManager } from "./ecommerce-manager";
import { livestreamHost } from "./livestream-host";
import { livestreamPromoter } from "./livestream-promoter";
import { livestreamSales } from "./livestream-sales";
import { livestreamSalesperson } from "./livestream-salesperson";
import { networkAdminMonthly } from "./network-admin-monthly";
import { networkSupport } from "./network-support";
import { newMediaDeduction } from "./new-media-deduction";
import { newMediaDepartment } from "./new-media-department";
import { newMediaIndicators } from "./new-media-indicators";
import { shopManager } from "./shop-manager";
import { shortVideo } from "./short-video";
import { taobaoJdTeam } from "./taobao-jd-team";
import { webPromotion } from "./web-promotion";
import { webPromotionMonthly } from "./web-promotion-monthly";
import { websiteBd } from "./website-bd";
import { websiteEditor } from "./website-editor";
import { websiteEvents } from "./website-events";
import { websiteService } from "./website-service";
import { wechatEditor } from "./wechat-editor";

/** Every scorecard that can be inserted, family by family, in the gallery's order. */
export const ALL_TEMPLATES: readonly Scorecard[] = [
  webPromotion,
  webPromotionMonthly,
  brandPromotion,
  wechatEditor,
  newMediaDeduction,
  newMediaIndicators,
  newMediaDepartment,
  shortVideo,
  livestreamHost,
  livestreamSalesperson,
  livestreamPromoter,
  livestreamSales,
  ecommerceManager,
  shopManager,
  douyinShop,
  taobaoJdTeam,
  websiteEditor,
  websiteService,
  websiteEvents,
  websiteBd,
  networkSupport,
  networkAdminMonthly,
];
