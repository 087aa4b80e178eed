"use strict";
exports.id = 4316;
exports.ids = [4316];
exports.modules = {

/***/ 57360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KO: () => (/* binding */ pollDelays),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter),
/* harmony export */   p2: () => (/* binding */ backoffMilliseconds)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45657);
function backoffMilliseconds(e,t){const n=Math.min(1e3*2**(e-1),3e4);return n*(1-t/2)}function*pollDelays(e,t,n){for(let r=e;;r=Math.min(r*1.5,t)){yield r*(1-n()/10)}}const t=365*24*36e5;function parseRetryAfter(n,r){if(n===undefined)return undefined;const i=n.trim();const a=/^\d+$/.test(i)?Number(i)*1e3:((0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHttpDate */ .m6)(i)??Number.NaN)-r;return Number.isNaN(a)?undefined:Math.min(Math.max(a,0),t)}

/***/ }),

/***/ 76525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ judgeUnknownStatus),
/* harmony export */   LN: () => (/* binding */ leavesOpen),
/* harmony export */   WG: () => (/* binding */ isPassing)
/* harmony export */ });
const e=new Set([400,401,402,403,404,405,406,407,409,410,411,412,413,414,415,416,417,422,423,424,426,428,429,431,451]);function leavesOpen(t){const n=t>=200&&t<300;return!n&&!e.has(t)}function isPassing(e){return e>=500||e===408||e===425}function judgeUnknownStatus(e){if(isPassing(e))return{code:`vendor-unavailable`};if(e<300||e>=400)return{code:`vendor-rejected`};return{code:`vendor-rejected`,remedy:t}}const t="Check `endpoint`: the API does not redirect, so something else answered. Redirects are not followed.";

/***/ }),

/***/ 4316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createCloudflareOperations: () => (/* binding */ createCloudflareOperations)
});

// EXTERNAL MODULE: ./build/js/core/task.js
var task = __webpack_require__(32647);
// EXTERNAL MODULE: ./build/js/core/text.js
var core_text = __webpack_require__(45565);
// EXTERNAL MODULE: ./build/js/core/backoff.js
var backoff = __webpack_require__(57360);
// EXTERNAL MODULE: ./build/js/core/json-value.js + 1 modules
var json_value = __webpack_require__(28583);
// EXTERNAL MODULE: ./build/js/errors.js
var errors = __webpack_require__(12027);
// EXTERNAL MODULE: ./build/js/http/redact.js
var redact = __webpack_require__(39758);
// EXTERNAL MODULE: ./build/js/http/status.js
var http_status = __webpack_require__(76525);
;// CONCATENATED MODULE: ./build/js/providers/cloudflare/classify.js
const t="Check `cloudflare-api-token`: an API token (My Profile, API Tokens), alone and without quotes. It may have expired or been revoked.";const n=`The token needs the permission Zone, Cache Purge, Purge, and its zone resources must include this zone. It may also be limited to IP addresses that the runner does not have.`;const r="Check `cloudflare-zone` as well: the Account ID, below the Zone ID, gets the same answer.";const i="Check `cloudflare-zone`: the Zone ID on the overview page of the domain, which is another one than the Account ID below it. The token must include this zone.";const a="The limit belongs to the whole account: other zones, workflows and people count as well. Set `cloudflare-plan` if the account has more than the free plan, or a slower `pace`.";const o="Set `cloudflare-plan` to the plan of the zone. If it is right, set `max-urls: 30` with `on-too-many: all`, and report it.";const s="Each URL must be on a host of this zone: check `base-url`, the list, and `cloudflare-zone`. Zones are purged one by one, each with a step of its own.";const c="A tag has printable ASCII characters without spaces, at most 1,024 of them. Check `tags`.";const codes={1e3:{meaning:`the token is not valid`,code:`vendor-auth`,remedy:t},1006:{meaning:`the zone is missing or unknown`,code:`vendor-not-found`,remedy:i,concernsAll:true},1008:{meaning:`the zone is missing or unknown`,code:`vendor-not-found`,remedy:i,concernsAll:true},1012:{meaning:`the request names nothing to purge`,code:`vendor-contract`},1014:{meaning:`a list is not a list`,code:`vendor-contract`},1015:{meaning:`a URL could not be purged`,code:`vendor-rejected`},1016:{meaning:`one or more purges failed`,code:`vendor-rejected`},1017:{meaning:`everything could not be purged`,code:`vendor-rejected`},1082:{meaning:`a URL is not on a host of the zone`,code:`vendor-rejected`,remedy:s},1083:{meaning:`too many URLs in this time`,code:`vendor-rate-limited`,remedy:a},1084:{meaning:`a URL could not be purged`,code:`vendor-rejected`},1092:{meaning:`the request names a list and everything`,code:`vendor-contract`},1094:{meaning:`more URLs in a request than the plan allows`,code:`vendor-rejected`,remedy:o,concernsAll:true},1095:{meaning:`the zone is unknown, or the token may not purge it`,code:`vendor-not-found`,remedy:i,concernsAll:true},1096:{meaning:`the zone was deactivated`,code:`vendor-forbidden`,remedy:`The dashboard says why the zone was deactivated.`},1100:{meaning:`a tag is too long`,code:`vendor-rejected`,remedy:c},1102:{meaning:`too many purges by tag`,code:`vendor-rate-limited`,remedy:a},1107:{meaning:`the plan does not have this kind of purge`,code:`vendor-rejected`,remedy:`Purge by URL or everything; the other kinds have been on every plan since April 2025.`,concernsAll:true},1113:{meaning:`too many purges by host`,code:`vendor-rate-limited`,remedy:a},1114:{meaning:`a host is too long`,code:`vendor-rejected`,remedy:"Check `hosts`: a host has at most 200 characters."},1115:{meaning:`a host or prefix is not valid; with HTTP 429: too many purges`,code:`vendor-rejected`,remedy:"Check `hosts` and `prefixes`: each has a host name of this zone, without a port."},1134:{meaning:`too many purges in this time`,code:`vendor-rate-limited`,remedy:a},1315:{meaning:`a tag has other characters`,code:`vendor-rejected`,remedy:c},6003:{meaning:`a header is not valid`,code:`vendor-auth`,remedy:t},6103:{meaning:`the key has another form`,code:`vendor-auth`,remedy:t},6111:{meaning:`the token has another form`,code:`vendor-auth`,remedy:t},7e3:{meaning:`the address is unknown`,code:`vendor-not-found`,remedy:i,concernsAll:true},7003:{meaning:`the address is unknown, usually because of the zone`,code:`vendor-not-found`,remedy:i,concernsAll:true},9103:{meaning:`the key or the e-mail address is unknown`,code:`vendor-auth`,remedy:t},9106:{meaning:`no credentials arrived`,code:`vendor-auth`,remedy:t},9109:{meaning:`the token is not valid, or may not do this`,code:`vendor-auth`,remedy:`${t} ${n}`},1e4:{meaning:`the token may not do this; with HTTP 401: it is not valid`,code:`vendor-forbidden`,remedy:`${n} ${r}`}};const l=`1016`;function classify(e,n){const isKnown=({code:e})=>Object.hasOwn(codes,e);const r=n.filter(({code:e})=>e!==l);const i=r.find(isKnown)??r[0]??n[0];if(i===undefined)return classifyStatus(e);if(e===429||n.some(({message:e})=>/rate limit/i.test(e)))return{code:`vendor-rate-limited`,remedy:a,failure:i};if(i.code===`10000`&&e===401)return{code:`vendor-auth`,remedy:t,failure:i};const o=isKnown(i)?codes[i.code]:undefined;if(o===undefined)return{...classifyStatus(e),failure:i};return{...o,failure:i}}const u={401:{code:`vendor-auth`,remedy:t},403:{code:`vendor-forbidden`,remedy:n},404:{code:`vendor-not-found`,remedy:"Check `endpoint` and `cloudflare-zone`.",concernsAll:true},409:{code:`vendor-conflict`},429:{code:`vendor-rate-limited`,remedy:a}};function classifyStatus(t){return u[t]??(0,http_status/* judgeUnknownStatus */.Cc)(t)}
// EXTERNAL MODULE: ./build/node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(75623);
;// CONCATENATED MODULE: ./build/js/providers/cloudflare/wire.js
const wire_t=schemas/* union */.KCZ([schemas/* int */.Whr(),schemas/* string */.YjP().regex(/^\d{1,9}$/)]).transform(String);const wire_n=schemas/* string */.YjP().nullish().transform(e=>e??``);const wire_r=wire_t.catch(``);const wire_i=schemas/* looseObject */._H3({code:wire_r,message:wire_n});const Zones=schemas/* looseObject */._H3({result:schemas/* array */.YOg(schemas/* looseObject */._H3({id:schemas/* string */.YjP().regex(/^[0-9a-f]{32}$/),name:schemas/* string */.YjP(),status:schemas/* string */.YjP().catch(``)}))});const wire_a=schemas/* looseObject */._H3({code:wire_r,message:wire_n,error_chain:schemas/* array */.YOg(wire_i).nullish()});const Envelope=schemas/* looseObject */._H3({success:schemas/* boolean */.zMY(),errors:schemas/* array */.YOg(wire_a).nullish().transform(e=>e??[])});
;// CONCATENATED MODULE: ./build/js/providers/cloudflare/exchange.js
function createExchange({apiToken:e,endpoint:t,plan:n},{send:r,now:a}){const o=n===`free`?exchange_l:exchange_u;const{redact:s}=(0,redact/* createRedactor */.lY)([e]);const c=`Bearer ${e}`;return async({path:e,needs:n,...i},l)=>{const u=await r({...i,url:new URL(`${t}${e}`),headers:{authorization:c,...i.body===undefined?{}:{"content-type":`application/json`}},...l});return readAnswer(u,{redact:s,now:a(),needs:n,leastWait:o})}}const exchange_l=6e4;const exchange_u=1e3;function readAnswer(e,r){const i=(0,json_value/* parseJson */.qF)(e.body);const a=Envelope.safeParse(i);const o=e.status>=200&&e.status<300;if(!a.success&&o)throw new errors/* ContractError */.Vl(unreadable(e.status));const{success:s,errors:l}=a.success?a.data:{success:false,errors:[]};if(!s)throw toRefusal(e,l.flatMap(withChain),r);if(o&&l.length===0)return i;throw new errors/* ContractError */.Vl("Cloudflare answered with a `success`, an HTTP status and `errors` that contradict each other: success is true, 2xx and an empty list.")}function unreadable(e){return`Cloudflare answered HTTP ${e} without the documented fields (success, errors).`}function withChain({code:e,message:t,error_chain:n}){return[{code:e,message:t},...n??[]]}const d=3;function toRefusal({status:t,headers:i},c,{redact:l,now:u,needs:f,leastWait:p}){const{code:m,remedy:h,concernsAll:g,failure:_}=classify(t,c);const v=isAboutRights(m,_)?f??h:h;const y=c.slice(0,d).map(({code:e,message:n})=>`${(0,redact/* vendorText */.Qd)(n,l)||`no message`} (${e||`HTTP ${t}`})`);const b=y.length===0?`HTTP ${t} without a code`:y.join(`; `);const x=`Cloudflare refused: ${b}`;const S=i[`cf-ray`];const C=S===undefined?{}:{requestId:(0,redact/* vendorText */.Qd)(S,l)};if(m===`vendor-contract`)return new errors/* ContractError */.Vl(x,{...C,mayHaveArrived:false});const w=m===`vendor-rate-limited`?p:undefined;const T=(0,backoff/* parseRetryAfter */.mu)(i[`retry-after`],u)??w;return new errors/* VendorError */.Hi({code:m,message:x,vendorCode:_?.code||String(t),...C,...v===undefined?{}:{remedy:v},...g===undefined?{}:{concernsAll:g},...T===undefined?{}:{retryAfterMilliseconds:T},...(0,http_status/* leavesOpen */.LN)(t)?{mayHaveArrived:true}:{}})}function isAboutRights(e,t){return e===`vendor-forbidden`||t?.code===`9109`}
;// CONCATENATED MODULE: ./build/js/providers/cloudflare/find-zone.js
const find_zone_r="Set `cloudflare-zone` to the Zone ID, which needs no further permission.";const find_zone_i=`To find a zone by its name, the token also needs the permission Zone, Zone, Read. ${find_zone_r}`;async function findZone(t,r,a){const o=`/zones?name=${encodeURIComponent(t)}`;const s=Zones.safeParse(await r({method:`GET`,path:o,needs:find_zone_i},a));if(!s.success)throw new errors/* ContractError */.Vl(`Cloudflare answered with a list of zones that is not what it documents.`,{mayHaveArrived:false});const c=s.data.result.filter(e=>e.name.toLowerCase()===t);const l=c.filter(({status:e})=>e===`active`);const[u,...d]=l.length>0?l:c;if(u===undefined)throw toError(t,0);if(d.length>0)throw toError(t,d.length+1);return u}function toError(e,n){const a=n===0?`Cloudflare has no zone \`${e}\` that this token may read.`:`Cloudflare has ${n} zones \`${e}\`, in several accounts.`;const o=n===0?`Check \`cloudflare-zone\`: the domain that was added to Cloudflare, and not one of its subdomains. ${find_zone_i}`:find_zone_r;return new errors/* VendorError */.Hi({code:`vendor-not-found`,message:a,remedy:o,concernsAll:true,mayHaveArrived:false})}
// EXTERNAL MODULE: ./build/js/providers/cloudflare/settings.js + 1 modules
var settings = __webpack_require__(293);
;// CONCATENATED MODULE: ./build/js/providers/cloudflare/operations.js
function createCloudflareOperations(e,t){const a=createExchange(e,t);let o=e.zone;return{...(0,settings/* isZoneId */.q)(o)?{}:{async prepare(t){const n=await findZone(e.zone,a,t);o=n.id;return describeZone(e.zone,n)}},async submit(t,n){const r=`/zones/${o}/${e.soft?`invalidate_cache`:`purge_cache`}`;await a({method:`POST`,path:r,body:JSON.stringify(toBody(t))},n);return{id:``,vendorState:`accepted`}}}}function describeZone(e,{id:n,status:r}){const i=`The zone ${e} has the ID ${n}.`;if(r===``||r===`active`)return[i];return[i,`Its status is \`${(0,core_text/* oneLine */.TN)(r,40)}\`. Cloudflare serves visitors of active zones alone, so a purge changes nothing that they see.`]}const operations_a={prefix:`prefixes`,host:`hosts`,tag:`tags`};function toBody(t){const n=t.targets[0]?.kind??`url`;if(n===`everything`)return{purge_everything:true};return{[operations_a[n]??`files`]:(0,task/* itemsOf */.S3)(t)}}

/***/ })

};
;