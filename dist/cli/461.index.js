export const id = 461;
export const ids = [461];
export const modules = {

/***/ 9209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ neutralPaintOf),
/* harmony export */   Dl: () => (/* binding */ ROOT),
/* harmony export */   MI: () => (/* binding */ paintOf),
/* harmony export */   Mb: () => (/* binding */ middleShadeOf),
/* harmony export */   RT: () => (/* binding */ DIFF_ROOT),
/* harmony export */   UZ: () => (/* binding */ MORE),
/* harmony export */   aA: () => (/* binding */ FASTER),
/* harmony export */   ae: () => (/* binding */ LESS),
/* harmony export */   p9: () => (/* binding */ SLOWER),
/* harmony export */   qQ: () => (/* binding */ hashOf),
/* harmony export */   wg: () => (/* binding */ packageOf)
/* harmony export */ });
/* unused harmony exports MATCH, DIFF_MATCH, PAINT_COUNT */
/** Neighbours of one package are told apart by lightness: every hue comes in so many shades. */
const SHADES = 3;
/**
 * Fills are numbers: a fill's class (`fd7`), and what the embedded data knows it by. `palette.ts` says what they look like.
 * They are single constants, not a table, so that a bundler can put the bare number where it is used.
 * A fill with a higher number lies over one with a lower.
 */
const ROOT = 0;
/** The first fill of each origin: a function's is further on by hue and shade. */
const FIRST_OF = { project: 1, dependency: 25, stdlib: 49, native: 52, generated: 55 };
const HUES_OF = { project: 8, dependency: 8, stdlib: 1, native: 1, generated: 1 };
/** The differential's: grey for what is not named, of the project or not, tints for what is, and their changes. */
const DIFF_ROOT = 58;
const SAME = 59;
const SAME_DEPENDENCY = 62;
const SLOWER = 65;
const FASTER = 66;
const MORE = 67;
const LESS = 68;
/** What a search found. */
const MATCH = 69;
const DIFF_MATCH = 70;
const PAINT_COUNT = 71;
/**
 * The paint of a function, by origin and top-level package: the same in every file and every build, since it depends on nothing else.
 * @returns its number.
 */
function paintOf(frame) {
    const { origin } = frame;
    return FIRST_OF[origin] + (hashOf(packageOf(frame)) % HUES_OF[origin]) * SHADES + (hashOf(`${frame.file}:${frame.name}`) % SHADES);
}
/** The paint of a function the decision did not name, in the differential; of the shade it has elsewhere. */
function neutralPaintOf(origin, paint) {
    return (origin === "project" ? SAME : SAME_DEPENDENCY) + shadeIn(paint);
}
/** The paint that stands for all shades of one hue. */
function middleShadeOf(paint) {
    return paint - shadeIn(paint) + 1;
}
function shadeIn(paint) {
    // Every family of origins begins one behind a multiple.
    return (paint - 1) % SHADES;
}
/** Folders that hold packages and are none. */
const SOURCE_FOLDERS = new Set(["src", "lib", "python"]);
/**
 * What a function belongs to in the large.
 *
 *   src/shop/cart.py → shop · fib.py → fib · networkx/utils/misc.py (dependency) → networkx · <stdlib>/json/decoder.py → Python
 *   no file → the name up to its first `.` or `::`
 */
function packageOf({ origin, file, name }) {
    if (origin === "stdlib")
        return "Python";
    if (origin === "native")
        return file;
    if (origin === "generated")
        return "generated";
    if (file === "")
        return name.split(/[.:(<]/)[0] || name;
    const parts = file.replace(/^<prefix>\//, "").split(/[/\\]/);
    // Absolute: nobody knows where the repository begins, so the folder tells.
    if (parts[0] === "" || /^[A-Za-z]:$/.test(parts[0]))
        return parts.at(-2) || parts.at(-1);
    const folders = SOURCE_FOLDERS.has(parts[0]) && parts.length > 1 ? parts.slice(1) : parts;
    return folders[0].replace(/\.pyw?$/, "");
}
/** A number of 32 bits: FNV-1a over UTF-16 units. */
function hashOf(text) {
    let hash = 0x811c9dc5;
    for (let i = 0; i < text.length; i++)
        hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    return (hash ^ (hash >>> 15)) >>> 0;
}


/***/ }),

/***/ 7272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ makeDifferentialWidths),
/* harmony export */   _: () => (/* binding */ scaleOf)
/* harmony export */ });
/* harmony import */ var _flame_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1087);

/**
 * The widths of the differential. Noise is averaged away, so two recordings of the same program look like one; a change that the
 * decision named takes the room of its larger side, so code that is gone still has its place.
 * @param named whether the decision named a function as changed.
 * @param scale samples of base that a sample of head is worth.
 */
function makeDifferentialWidths(tree, named, scale) {
    const [base, head] = [tree.self[_flame_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .BASE */ .Wm], tree.self[_flame_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .HEAD */ .Vx]];
    const width = new Float64Array(tree.nodes);
    const change = new Float64Array(tree.nodes);
    // A side without samples has nothing to be averaged with.
    const mean = (0,_flame_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(base) > 0 && (0,_flame_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(head) > 0 ? 0.5 : 1;
    for (let node = 0; node < tree.nodes; node++) {
        const [left, right] = [base[node], scale * head[node]];
        const isChanged = named[tree.fn[node]] === true;
        width[node] = isChanged ? Math.max(left, right) : mean * (left + right);
        if (isChanged)
            change[node] = right - left;
    }
    return { width, change };
}
/** Below this share of a side, the functions not named are too few to set the scale. */
const MIN_REST = 0.2;
/**
 * What a sample of head is worth in samples of base, so that the functions not named keep their time: a function that got slower
 * then grows by what it costs, and its neighbours stay as they were. CPU seconds decide when hardly anything is left unnamed.
 * @param seconds CPU seconds of a run, where known.
 */
function scaleOf(tree, named, seconds) {
    const all = { base: (0,_flame_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(tree.self[_flame_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .BASE */ .Wm]), head: (0,_flame_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(tree.self[_flame_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .HEAD */ .Vx]) };
    if (all.base === 0 || all.head === 0)
        return 1;
    const rest = { base: 0, head: 0 };
    for (let node = 0; node < tree.nodes; node++) {
        if (named[tree.fn[node]] === true)
            continue;
        rest.base += tree.self[_flame_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .BASE */ .Wm][node];
        rest.head += tree.self[_flame_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .HEAD */ .Vx][node];
    }
    if (rest.base >= MIN_REST * all.base && rest.head >= MIN_REST * all.head)
        return rest.base / rest.head;
    const ratio = seconds.base !== null && seconds.head !== null && seconds.base > 0 ? seconds.head / seconds.base : 1;
    return (ratio * all.base) / all.head;
}


/***/ }),

/***/ 263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ ENGINE)
/* harmony export */ });
// Made by `npm run build:viewer` from main.ts. Do not edit.
const ENGINE = "\"use strict\";(()=>{var Kn=[\"project\",\"dependency\",\"stdlib\",\"native\",\"generated\"];function Te(e){let n=new DataView(e.buffer,e.byteOffset).getUint32(0,!0),t=JSON.parse(new TextDecoder().decode(e.subarray(4,4+n))),{names:r,files:o,file:a,packages:s,package:l,line:i,origin:d,paint:f,findings:u,nodes:c,unit:h,...w}=t,g=r.map((m,b)=>({name:m,file:o[a[b]],line:i[b]||null,origin:Kn[Number(d[b])],package:s[l[b]],paint:f[b],finding:u[b]??null}));return{...w,functions:g,tree:Xn(e.subarray(4+n),{nodes:c,unit:h,columns:w.seconds.length,functions:r.length})}}function Xn(e,{nodes:n,unit:t,columns:r,functions:o}){let a=Jn(o),s=(1+a+r)*n,l=(c,h)=>{let w=e[c*n+h];if(w<255)return w;let g=0,m=1;for(let b=128;b>=128;m*=128)b=e[s++],g+=(b&127)*m;return g},i=new Int32Array(n);for(let c=1;c<n;c++)i[c]=i[c-1]+1-l(0,c);let d=Qn({nodes:n,depth:i}),f=new Int32Array(n);for(let c=0;c<a;c++){let h=(1+c)*n;for(let w=0;w<n;w++)f[w]=f[w]|e[h+w]<<8*c}f[0]=-1;let u=Array.from({length:r},(c,h)=>{let w=new Float64Array(n);for(let g=0;g<n;g++)w[d[g]]=l(1+a+h,g)*t;return w});return{nodes:n,fn:f,depth:i,self:u}}function Qn({nodes:e,depth:n}){let t=new Uint32Array(e),r=0;for(let o of[!1,!0])for(let a=0;a<e;a++)(n[a+1]??0)>n[a]===o&&(t[r++]=a);return t}function Jn(e){return e<=256?1:e<=65536?2:3}var Zn=200;async function Oe(e){await Yn();let n=new Response(et(e.querySelector(\".fd-data\")?.textContent??\"\")).body,t=await new Response(n.pipeThrough(new DecompressionStream(\"deflate-raw\"))).arrayBuffer();return Te(new Uint8Array(t))}function Yn(){return new Promise(e=>{new PerformanceObserver(()=>e()).observe({type:\"paint\",buffered:!0}),requestAnimationFrame(()=>setTimeout(e,Zn))})}function et(e){let n=Uint8Array.fromBase64;return n?.(e)??Uint8Array.from(atob(e),t=>t.charCodeAt(0))}function le(e){let n=Math.abs(e);return n<.01?\"< 0.01 s\":n<.1?`${Math.round(n*1e3)} ms`:`${n.toFixed(n<10?2:n<100?1:0)} s`}function Ee(e){return Math.abs(e)<.005?\"\\xB10 s\":Le(e)+(Math.abs(e)<.1?`${Math.abs(e).toFixed(2)} s`:le(e))}function D(e){return`${(e*100).toFixed(1)} %`}function Me(e){let n=(Math.abs(e)*100).toFixed(1);return n===\"0.0\"?\"\\xB10.0\":Le(e)+n}function ce(e){return Math.round(e).toString().replace(/\\B(?=(\\d{3})+$)/g,\",\")}function ke(e,n){return`${ce(e)} ${n}${e===1?\"\":\"s\"}`}function Le(e){return e<0?\"\\u2212\":\"+\"}function Pe({file:e,line:n}){return e===\"\"?\"\":n===null?e:`${e}:${n}`}function Ie(e,n){let t=n||B(e?.verdict);if(t===0)return[\"\",\"\"];let r=e?.verdict===(t<0?\"removed\":\"new\")?e.mark:void 0;return[t<0?\"\\u25BC \":\"\\u25B2 \",r===void 0?\"\":` \\xB7 ${r}`]}function Ce({finding:e},n){if(e===null)return\"\";let t=n*B(e.verdict)<0?` \\xB7 this frame: ${n<0?\"\\u25BC takes less\":\"\\u25B2 takes more\"}`:\"\";return`function: ${e.words}${t}`}function B(e){return+(e===\"slower\"||e===\"new\")-+(e===\"faster\"||e===\"removed\")}function He({functions:e,tree:n,totals:t,changes:r},{sides:o,samples:a,seconds:s},l){let i=e[n.fn[l]],d=m=>a.map((b,S)=>m[S][l]/(b||1)),f=i?.finding?.rows??[],u=[\"samples\",...a.map((m,b)=>ce(t[b][l]))],c={name:i?.name??\"all\",place:i===void 0?\"\":nt(i),columns:o.length===0?[]:[\"\",...o,\"change\"],verdict:i===void 0?\"\":Ce(i,r?.own[l]??0)};if(n.fn.indexOf(n.fn[l])===n.fn.lastIndexOf(n.fn[l])&&f.length>0)return{...c,rows:[...f.map(([m=\"\",...b])=>[m.replace(\"function \",\"\"),...b]),u]};let w=d(t),g=[[\"total\",...w.map(D),...de(w,Re)]];if(!n.isInverted){let m=d(n.self);g.push([\"self\",...m.map(D),...de(m,Re)])}if(s.every(m=>m!==null)){let m=s.map((b,S)=>w[S]*b);g.push([\"time\",...m.map(le),...de(m,Ee)])}return{...c,rows:[...g,u,...f]}}function $e({name:e,place:n,columns:t,rows:r,verdict:o}){let a=s=>s.map((l,i)=>`${t[i]?.split(\" \")[0]??\"\"} ${l}`.trim()).join(\" \");return[e,n,...r.slice(0,2).map(a),o].filter(Boolean).join(\" \\xB7 \")}function nt(e){return[Pe(e),e.origin===\"dependency\"?`package ${e.package}`:e.origin].filter(Boolean).join(\" \\xB7 \")}function Re(e){return`${Me(e)} points`}function de(e,n){let[t,r]=e;return t===void 0||r===void 0?[]:[n(r-t)]}function R({tree:e,levels:n},t){let r=e.depth[t];if(r!==0)return n.nodes[K(n,r-1,t)-1]}function j({tree:e,levels:n},t){let r=e.depth[t]+1;if(r+1>=n.starts.length)return[];let o=tt(n,r-1,t)??e.nodes,a=[];for(let s=K(n,r,t);s<n.starts[r+1]&&n.nodes[s]<o;s++)a.push(n.nodes[s]);return a}function Ne({tree:e,levels:n},t,r){let o=e.depth[t],a=K(n,o,t)+r;return a<n.starts[o]||a>=n.starts[o+1]?void 0:n.nodes[a]}function Ve({x:e,width:n,levels:t},r,{place:o,reach:a}){let s=t.starts[r],l=t.starts[r+1],i=l;for(;s<i;){let d=s+i>>1;e[t.nodes[d]]<=o?s=d+1:i=d}return[s-1,s].filter(d=>d>=t.starts[r]&&d<l).map(d=>t.nodes[d]).find(d=>e[d]-a<=o&&o<=e[d]+n[d]+a)}function G(e,n){let t=[n];for(let r=R(e,n);r!==void 0;r=R(e,r))t.unshift(r);return t}function K({nodes:e,starts:n},t,r){let o=n[t],a=n[t+1];for(;o<a;){let s=o+a>>1;e[s]<r?o=s+1:a=s}return o}function tt(e,n,t){let r=K(e,n,t+1);return r<e.starts[n+1]?e.nodes[r]:void 0}function De({path:e,query:n,view:t,arrangement:r,subject:o,isFolded:a,isIcicle:s}){return`#${[e.length>0&&`f=${rt(e)}`,n!==\"\"&&`q=${ue(n)}`,t!==\"\"&&`v=${t}`,r!==\"\"&&`m=${r}`,o!==\"\"&&`s=${ue(o)}`,a&&\"h=1\",s&&\"i=1\"].filter(i=>i!==!1).join(\"&\")}`}function Be(e){let n=new Map(e.replace(/^#/,\"\").split(\"&\").map(o=>{let a=o.indexOf(\"=\");return[o.slice(0,a),o.slice(a+1)]})),t=o=>ze(n.get(o)??\"\"),r=n.get(\"f\")??\"\";return{path:r===\"\"?[]:r.split(\";\").flatMap(at),query:t(\"q\"),view:t(\"v\"),arrangement:t(\"m\"),subject:t(\"s\"),isFolded:t(\"h\")===\"1\",isIcicle:t(\"i\")===\"1\"}}function Ge({layout:e,functions:n,tree:t},r){let o=0;for(let[a,s]of r.entries()){let[l]=j(e,o).filter(i=>n[t.fn[i]]?.name===s).sort((i,d)=>e.width[d]-e.width[i]);if(l===void 0)return{node:o,missing:r.length-a};o=l}return{node:o,missing:0}}function _e(e,n,t){return e.flatMap(r=>n[t[r]]?.name??[])}function rt(e){let n=[];for(let t of e){let r=n.at(-1);r?.name===t?r.times++:n.push({name:t,times:1})}return n.map(({name:t,times:r})=>ue(t)+(r>1?`*${r}`:\"\")).join(\";\")}var ot=1e4;function at(e){let[,n=e,t=\"1\"]=/^(.*)\\*(\\d+)$/.exec(e)??[];return Array.from({length:Math.min(Number(t),ot)},()=>ze(n))}function ue(e){return encodeURIComponent(e.replace(/\\p{Cs}/gu,\"\\uFFFD\")).replace(/[!'()*~]/g,n=>`%${n.charCodeAt(0).toString(16).toUpperCase()}`)}function ze(e){try{return decodeURIComponent(e)}catch{return e}}function _({layout:{width:e},levels:n,depth:t,window:r},o){let{nodes:a,starts:s,ends:l}=n,{from:i,to:d,pixels:f,narrow:u=3}=r,c=s[t+1]??0,h=f/(d-i),w={ends:l,stop:c},g=We(w,i,s[t]??0),m=0;for(;g<c&&m<f;){let b=a[g],S=(l[g]-i)*h,T=S-e[b]*h;if(T>=f)return;let E=Math.min(Math.max(Math.round(T),m),f-1),A=Math.max(Math.min(Math.round(S),f),E+1);for(g++;S-T<u&&A-E<u*4&&(g=We(w,i+(A+.5)/h,g),!(g>=c||A>=f));){let y=e[a[g]]*h;if(y>=u||(l[g]-i)*h-y>A+.6)break;A++}o(b,E,A),m=A}}function We({ends:e,stop:n},t,r){let o=r,a=1;for(;o<n&&e[o]<=t;)o+=a,a*=2;let s=Math.min(o,n);for(o=Math.max(o-(a>>1)+1,r);o<s;){let l=o+s>>1;e[l]<=t?o=l+1:s=l}return s}var Ue=58,it=59,st=62,qe=65,je=66,Ke=67,X=68,Xe=69,Qe=70,Je=71;function Ze(e,n){return(e===\"project\"?it:st)+lt(n)}function lt(e){return(e-1)%3}function fe(e){let n=0;for(let t of e)n+=en(t);return n}function Ye(e,n){let t=n,r=0;for(let o of e){if(t-=en(o),t<0)break;r+=o.length}return e.slice(0,r)}function en(e){return ct.test(e)?2:1}var ct=/[\\u1100-\\u115f\\u2e80-\\ud7ff\\uf900-\\ufaff\\ufe30-\\uffe6\\u{1f000}-\\u{3ffff}]/u;var nn=7.25,Q=4,tn=3,rn=2*Q+tn*nn;function J(e,n,[t,r]=dt){let o=Math.floor((n-2*Q)/nn)-t.length;if(o<tn)return\"\";let a=fe(e);if(a+r.length<=o)return t+e+r;if(a<=o)return t+e;let s=e.slice(e.lastIndexOf(\".\")+1);return t+(s!==\"\"&&fe(s)<=o?s:`${Ye(e,o-1)}\\u2026`)}var dt=[\"\",\"\"];var[Z,Y]=[0,1];function P(e){let n=0;for(let t=0;t<e.length;t++)n+=e[t];return n}function z({nodes:e},n){let t=[];for(let r=0;r<e;r++)n(r)&&t.push(r);return t}function on({nodes:e,fn:n,depth:t},r,o){let a=e;for(let s=1;s<e;s++)t[s]<=a&&(a=e),!(a<e||!r(n[s]))&&(a=t[s],o(s))}function an(e,n,t){let[r,o]=[e.self[Z],e.self[Y]],a=new Float64Array(e.nodes),s=new Float64Array(e.nodes),l=P(r)>0&&P(o)>0?.5:1;for(let i=0;i<e.nodes;i++){let[d,f]=[r[i],t*o[i]],u=n[e.fn[i]]===!0;a[i]=u?Math.max(d,f):l*(d+f),u&&(s[i]=f-d)}return{width:a,change:s}}function sn(e,n){let{nodes:t,depth:r}=e,o=new Float64Array(t),a=new Uint32Array(t),s=new Float64Array(me(r)+2);for(let i=0;i<t;i++){let d=r[i],f=s[d];o[i]=s[d+1]=f,s[d]=f+n[i],a[i]=i}let l={tree:e,width:n,x:o};return{...l,levels:H(l,a)}}function H({tree:{depth:e},x:n,width:t},r){let o=new Uint32Array(me(e)+2);for(let i of r){let d=e[i]+1;t[i]>0&&(o[d]=o[d]+1)}for(let i=1;i<o.length;i++)o[i]=o[i]+o[i-1];let a=new Uint32Array(o.at(-1)),s=new Float64Array(a.length),l=o.slice();for(let i of r){let d=e[i],f=l[d];t[i]>0&&(a[f]=i,s[f]=n[i]+t[i],l[d]=f+1)}return{nodes:a,starts:o,ends:s}}function ee({nodes:e,depth:n},t){let r=new Float64Array(e),o=new Float64Array(me(n)+2);for(let a=e-1;a>=0;a--){let s=n[a],l=t[a]+o[s+1];o[s+1]=0,o[s]=o[s]+l,r[a]=l}return r}function ln({starts:e}){let n=e.length-1;for(;n>1&&e[n]===e[n-1];)n--;return n-1}function me(e){let n=0;for(let t=0;t<e.length;t++)e[t]>n&&(n=e[t]);return n}var pe={base:Z,head:Y,union:2,change:3};function cn({tree:e,functions:n,scale:t}){if(e.self.length===1)return e;let{width:r,change:o}=an(e,n.map(mt),t);return{...e,self:[...e.self,r,o]}}function dn(e,n,t){let r=n.self.map(a=>ee(n,a)),o=sn(n,r[ft(t)]);return{view:t,functions:e,tree:n,layout:o,paints:Int32Array.from(e,a=>t===\"diff\"?yt(a):a.paint),rootPaint:t===\"diff\"?Ue:0,totals:r,changes:t===\"diff\"?pt(n,o,r[pe.change]):void 0}}function ft(e){return e===\"single\"?0:pe[e===\"diff\"?\"union\":e]}function un({tree:e,paints:n,rootPaint:t},r){return n[e.fn[r]]??t}function mt({finding:e}){return B(e?.verdict)!==0&&e?.isTotal!==!0}function pt(e,n,t){let r=e.isInverted?t.map((o,a)=>e.depth[a]===1&&e.fn[0]===-1?o:0):e.self[pe.change];return{own:r,total:t,levels:H(n,z(e,o=>r[o]!==0)),totalLevels:H(n,z(e,o=>t[o]!==0))}}function yt({origin:e,paint:n,finding:t}){let r=B(t?.verdict);return r===0?Ze(e,n):r>0?qe:je}var M=18,W=M-1,gt=12,ye=2,bt=W-ye-1,wt=3;function he({scene:e,window:n,from:t,to:r,top:o,pen:a,onBox:s}){let{layout:l,changes:i}=e,d=[];for(let f=t;f<=r;f++){let u=o(f);_({layout:l,levels:l.levels,depth:f,window:n},(c,h,w)=>{a(un(e,c),h,u,ne(w-h),W);let g=At(e,c,w-h);g!==\"\"&&d.push({x:h+Q,y:u+gt,text:g}),s?.({node:c,left:h,right:w,y:u})}),i!==void 0&&xt({scene:e,window:n,depth:f,y:u,pen:a,changes:i})}return d}function xt({scene:e,window:n,depth:t,y:r,pen:o,changes:a}){let{layout:s}=e,l=(i,d,{top:f,height:u})=>_({layout:s,levels:d,depth:t,window:n},(c,h,w)=>{let g=i[c],[m,b]=St(e,c,n)?[h,w]:vt(e,c,{window:n,change:g});b>m&&o(g>0?Ke:X,m,f,ne(b-m),u)});l(a.own,a.levels,{top:r,height:bt}),l(a.total,a.totalLevels,{top:r+W-ye,height:ye})}function vt({layout:{x:e,width:n}},t,{window:{from:r,to:o,pixels:a},change:s}){let l=a/(o-r),i=(e[t]+n[t]-r)*l,d=Math.min(Math.round(i),a);return[Math.max(Math.min(Math.round(i-Math.abs(s)*l),d-1),0),d]}function St({layout:e},n,{from:t,to:r,pixels:o,narrow:a=3}){return e.width[n]*o<a*(r-t)}function At({functions:e,tree:n,view:t,changes:r},o,a){if(a<rn)return\"\";let s=e[n.fn[o]];return s===void 0?J(\"all\",a):t===\"diff\"?J(s.name,a,Ie(s.finding,r?.own[o]??0)):J(s.name,a)}function ne(e){return e>=wt?e-1:e}function fn({tree:e,functions:n}){let t=[...n],r=new Map,o=n.map((a,s)=>{if(a.origin===\"project\")return s;let l=`${a.origin} ${a.package}`,i=r.get(l)??t.length;return i===t.length&&t.push({...a,name:a.package,file:\"\",line:null,finding:null}),r.set(l,i),i});return{functions:t,tree:hn(e,{roots:[0],rootFn:-1,keyOf:a=>o[a],firstFolded:n.length})}}function mn({tree:e,functions:n}){let t=[];for(let r=1;r<e.nodes;r++)e.self.some(o=>o[r]!==0)&&t.push(r);return{functions:n,tree:gn(e,{starts:t,weights:e.self,rootFn:-1})}}function pn({tree:e,functions:n},t){let r=e.self.map(o=>ee(e,o));return{functions:n,tree:gn(e,{starts:wn(e,t),weights:r,rootFn:t})}}function yn({tree:e,functions:n},t){return{functions:n,tree:hn(e,{roots:wn(e,t),rootFn:t,keyOf:r=>r,firstFolded:n.length})}}function hn(e,{roots:n,rootFn:t,keyOf:r,firstFolded:o}){let{ends:a}=xn(e);return bn(e.self.length,{fn:t,depth:0,members:n},({fn:s,members:l},{put:i,keep:d})=>{for(let f of l){d(e.self,f);for(let u=f+1;u<a[f];u=a[u]){let c=r(e.fn[u]);c===s&&c>=o?l.push(u):i(c,u)}}})}var Ft=1/2e4;function gn(e,{starts:n,weights:t,rootFn:r}){let{parents:o}=xn(e),a=Int32Array.from(n),s=n.map(u=>Math.max(...t.map(c=>Math.abs(c[u])))),l=u=>u.reduce((c,h)=>c+s[h],0),i=n.map((u,c)=>c),d=Ft*l(i);return{...bn(t.length,{fn:r,depth:0,members:i},({fn:u,members:c},{put:h,keep:w})=>{let g=l(c)>=d;for(let m of c){u>=0&&(a[m]=o[a[m]]);let b=a[m];g&&b>0?h(e.fn[b],m):w(t,n[m])}}),isInverted:!0}}function bn(e,n,t){let r=[],o=[],a=Array.from({length:e},()=>[]),s=[n];for(let l=s.pop();l!==void 0;l=s.pop()){let i=r.push(l.fn)-1,d=l.depth+1;o.push(l.depth);let f=new Map;for(let u of a)u.push(0);t(l,{put(u,c){let h=f.get(u);h===void 0?f.set(u,{fn:u,depth:d,members:[c]}):h.members.push(c)},keep(u,c){for(let[h,w]of a.entries())w[i]=w[i]+u[h][c]}});for(let u of[...f.values()].sort((c,h)=>h.fn-c.fn))s.push(u)}return{nodes:r.length,fn:Int32Array.from(r),depth:Int32Array.from(o),self:a.map(l=>Float64Array.from(l))}}function wn(e,n){let t=[];return on(e,r=>r===n,r=>t.push(r)),t}function xn({nodes:e,depth:n}){let t=new Int32Array(e).fill(-1),r=new Int32Array(e).fill(e),o=[];for(let a=0;a<e;a++){for(;o.length>n[a];)r[o.pop()]=a;t[a]=o.at(-1)??-1,o.push(a)}return{parents:t,ends:r}}function U(e){if(e===\"\")return{kind:\"none\"};let n=/^\\/(.+)\\/(i?)$/.exec(e);if(n===null){let t=e.toLowerCase();return{kind:\"valid\",test:r=>r.toLowerCase().includes(t)}}try{let t=new RegExp(n[1],`${n[2]}u`);return{kind:\"valid\",test:r=>t.test(r)}}catch(t){return{kind:\"invalid\",reason:t.message.replace(/^.*: /,\"\")}}}function vn({functions:e,tree:n,layout:t,totals:r},o){let{fn:a,depth:s}=n,l=Uint8Array.from(e,({name:c,file:h})=>o(c)||o(h)?1:0),i=z(n,c=>l[a[c]]===1),d=0,f=i.filter(c=>{if(c<d)return!1;for(d=c+1;s[d]>s[c];)d++;return!0}),u=r.slice(0,2).map(c=>P(f.map(h=>c[h])));return{functions:P(l),levels:H(t,i),samples:u}}function Sn(e){let n={tree:cn(e),functions:e.functions},t=te(i=>i?fn(n):n,String),r=te(s,({isFolded:i,arrangement:d,subject:f})=>`${i} ${d} ${f}`),o=te(i=>r(i).map(({tree:d,functions:f})=>dn(f,d,i.view)),i=>[i.isFolded,i.arrangement,i.subject,i.view].join(\" \")),a=te(l,i=>[i.isFolded,i.arrangement,i.subject,i.view,i.query].join(\" \"));function s({isFolded:i,arrangement:d,subject:f}){let u=t(i);return d===\"leaf-first\"?[mn(u)]:d===\"sandwich\"?[pn(u,f),yn(u,f)]:[u]}function l(i){let d=U(i.query);return o(i).map(f=>d.kind===\"valid\"?vn(f,d.test):void 0)}return i=>{let d=a(i),f=0;return o(i).map((u,c)=>{let h=i.arrangement===\"sandwich\",g={scene:u,first:h&&c===0?1:0,last:ln(u.layout.levels),y:f,isRising:h?c===0:!i.isIcicle,matches:d[c]};return f+=I(g)*M,g})}}function I({first:e,last:n}){return Math.max(n-e+1,0)}function $({isRising:e,first:n,last:t,y:r},o){return r+(e?t-o:o-n)*M}function re({scene:{layout:e}},n){let t=e.x[n];return{from:t,to:t+e.width[n]}}function N(e,n){return e.zoom.pane===n?e.zoom.node:0}function An(e,n,{x:t,y:r,pixels:o}){for(let[a,s]of e.entries()){let l=Math.floor((r-s.y)/M);if(l<0||l>=I(s))continue;let i=s.isRising?s.last-l:s.first+l,{from:d,to:f}=re(s,N(n,a)),u=(f-d)/o,c=Ve(s.scene.layout,i,{place:d+t*u,reach:u});return c===void 0?void 0:{pane:a,node:c}}}function Fn({scene:{layout:e}},n){let t=n;for(;t>0&&!(e.width[t]>0);)t=R(e,t)??0;return t}function oe({views:e}){return Object.keys(e)}function te(e,n){let t;return r=>{let o=n(r);return t?.key!==o&&(t={key:o,result:e(r)}),t.result}}var L={pane:0,node:0};function ae(e){return{view:e,arrangement:\"\",subject:-1,isFolded:!1,isIcicle:!1,zoom:L,focus:void 0,query:\"\"}}function ie(e,n){return e?.pane===n?.pane&&e?.node===n?.node}function Tn({state:e,panes:[n],picture:t}){let{scene:r}=n,{view:o,arrangement:a,subject:s,query:l,isFolded:i,isIcicle:d,zoom:f}=e;return De({path:a===\"sandwich\"?[]:_e(G(r.layout,f.node),r.functions,r.tree.fn),query:l,view:t.sides.length===0?\"\":o,arrangement:a,subject:r.functions[s]?.name??\"\",isFolded:i,isIcicle:d})}function ge(e,n){if(e!==(location.hash||\"#\"))try{history[`${n}State`](null,\"\",e)}catch{}}function On({picture:e,state:n},t){let{path:r,view:o,arrangement:a,subject:s,...l}=Be(t),i=a===\"sandwich\"?e.functions.findIndex(({name:d})=>d===s):-1;return{path:r,state:{...l,view:oe(e).find(d=>d===o)??n.view,arrangement:i>=0?\"sandwich\":a===\"leaf-first\"?a:\"\",subject:i,zoom:L,focus:void 0}}}var q=[{keys:[\"Enter\"],help:\"zoom into the frame in focus\",act:e=>e.zoomToFocus()},{keys:[\"ArrowLeft\",\"ArrowRight\",\"ArrowUp\",\"ArrowDown\"],help:\"walk the frames\",act:(e,n)=>e.walk(n)},{keys:[\"/\"],help:\"search names and files, also Ctrl-F; /x/ is a regular expression\",act:e=>e.openSearch()},{keys:[\"N\"],label:\"\\u2039\",help:\"previous match\",act:e=>e.nextMatch(-1)},{keys:[\"n\"],label:\"\\u203A\",help:\"next match\",act:e=>e.nextMatch(1)},{keys:[\"d\"],help:\"base, head and change in turn\",act:e=>e.nextView()},{keys:[\"i\"],label:\"Icicle\",help:\"roots on top\",isOn:({isIcicle:e})=>e,act:e=>e.turn()},{keys:[\"r\"],label:\"Leaf first\",help:\"who calls what takes the time\",isOn:({arrangement:e})=>e===\"leaf-first\",act:e=>e.arrange(\"leaf-first\")},{keys:[\"s\"],label:\"Sandwich\",help:\"callers above, callees below a frame\",isOn:({arrangement:e})=>e===\"sandwich\",act:e=>e.arrange(\"sandwich\")},{keys:[\"h\"],label:\"Fold libraries\",help:\"one frame for each library\",isOn:({isFolded:e})=>e,act:e=>e.fold()},{keys:[\"Escape\"],help:\"one step back: zoom, search, arrangement\",act:e=>e.goBack()},{keys:[\"0\"],label:\"Reset\",help:\"the whole picture as it opened\",act:e=>e.reset()},{keys:[\"?\"],label:\"?\",help:\"this help\",act:e=>e.toggleHelp()}];function En(e,n){let{key:t,target:r}=e,o=r.localName,a=e.ctrlKey||e.metaKey||e.altKey,s=o===\"input\";if(s&&t===\"Enter\"){n.nextMatch(e.shiftKey?-1:1);return}let l=a&&!e.altKey&&t===\"f\"&&!s?\"/\":a||s&&t!==\"Escape\"?\"\":t,i=q.find(({keys:d})=>d.includes(l));i===void 0||o===\"button\"&&t===\"Enter\"||(e.preventDefault(),i.act(n,t))}var Tt=\"http://www.w3.org/2000/svg\",Ot=\"http://www.w3.org/1999/xhtml\";function k(e,n={},t=[]){return Mn(document.createElementNS(Tt,e),n,t)}function v(e,n={},t=[]){return Mn(document.createElementNS(Ot,e),n,t)}function O(e,n){for(let[t,r]of Object.entries(n))e.getAttribute(t)!==String(r)&&e.setAttribute(t,String(r))}function Mn(e,n,t){return O(e,n),e.append(...t),e}function Pn(e,n,t){let{picture:r}=e,o=v(\"p\",{class:\"fd-quiet-text\"}),a=v(\"ul\",{class:\"fd-legend\",\"aria-label\":\"Colours\"}),s=v(\"div\",{class:\"fd-ui fd-head\"},[v(\"h1\",{},[r.title||\"flame graph\"]),o,...r.sentences.map(m=>v(\"p\",{},[m])),a]),l=v(\"input\",{type:\"search\",placeholder:\"Search ( / )\",\"aria-label\":\"Search functions and files\",autocomplete:\"off\",spellcheck:\"false\"});l.addEventListener(\"input\",()=>t.search(l.value));let i=document.createTextNode(\"\\xA0\"),d=v(\"div\",{class:\"fd-status\",role:\"status\",\"aria-live\":\"polite\"},[i]),f=Object.entries(r.views).map(([m,{name:b}])=>({view:m,element:kn(b,b,()=>t.setView(m))})),u=q.flatMap(({keys:m,label:b,help:S,isOn:T,act:E})=>b===void 0?[]:[{isOn:T,element:kn(b,`${S} (${m[0]})`,()=>E(n,\"\"))}]),c=v(\"span\",{class:\"fd-group\",role:\"group\",\"aria-label\":\"View\"},f.length>1?f.map(({element:m})=>m):[]),h=v(\"div\",{class:\"fd-ui fd-bar\"},[v(\"div\",{class:\"fd-tools\",role:\"toolbar\",\"aria-label\":\"Flame graph\"},[l,c,...u.map(({element:m})=>m)]),d]),w;function g(m){let b=r.views[m];o.textContent=b?.description??\"\",a.replaceChildren(...(b?.legend??[]).map(({paint:S,text:T})=>v(\"li\",{},[v(\"i\",{class:`fd${S}`}),T])))}return{head:s,bar:h,input:l,update(){let{state:m}=e;w!==m.view&&g(m.view),w=m.view;for(let{view:b,element:S}of f)Ln(S,m.view===b);for(let{isOn:b,element:S}of u)b!==void 0&&Ln(S,b(m));l.value!==m.query&&(l.value=m.query),l.setAttribute(\"aria-invalid\",String(U(m.query).kind===\"invalid\"))},say(m){i.data=m||\"\\xA0\"}}}function be({state:e,panes:n,picture:t}){let r=U(e.query);if(r.kind===\"none\")return\"\";if(r.kind===\"invalid\")return`Not a regular expression: ${r.reason}`;let o=n.flatMap(({matches:i})=>i??[]),a=Math.max(...o.map(i=>i.functions)),s=t.samples.map((i,d)=>D(Math.max(...o.map(f=>f.samples[d]??0))/(i||1))),l=t.sides.length===0?`${s[0]} of all samples`:`${s[0]} of base, ${s[1]} of head`;return`${ke(a,\"function\")} found, in ${l}`}function kn(e,n,t){let r=v(\"button\",{type:\"button\",title:n,\"aria-label\":e.length>1?e:n},[e]);return r.addEventListener(\"click\",t),r}function Ln(e,n){e.setAttribute(\"aria-pressed\",String(n))}var V=8;function we(e={}){let n=k(\"foreignObject\",{width:0,height:0,...e});return{element:n,isOpen:()=>n.hasChildNodes(),open(t,r,{left:o,top:a,right:s,bottom:l}){let i=s-o-2*V;O(n,{x:o+V,y:a,width:i,height:l-a}),t.style.maxWidth=`${i}px`,n.replaceChildren(t);let{offsetWidth:d,offsetHeight:f}=t,u=Math.max(Math.min(r.x,s-d-V),o+V),h=r.y+f+V<=l?r.y:Math.max(r.y-f-40,a+V);O(n,{x:u,y:h,width:d+20,height:f+20})},close(){n.replaceChildren(),O(n,{width:0,height:0})}}}function In({name:e,place:n,columns:t,rows:r,verdict:o}){let a=v(\"table\",{},[v(\"tr\",{},t.map(s=>v(\"th\",{},[s]))),...r.map(s=>v(\"tr\",{},s.map(l=>v(\"td\",{},[l]))))]);return v(\"div\",{class:\"fd-ui fd-card\"},[v(\"strong\",{},[e]),v(\"span\",{class:\"fd-quiet-text\"},[n]),a,v(\"em\",{},[o])])}function Cn(e){let n=v(\"button\",{type:\"button\"},[\"Close\"]);n.addEventListener(\"click\",e);let t=q.map(({keys:r,help:o})=>v(\"tr\",{},[v(\"td\",{},r.map(a=>v(\"kbd\",{},[a.replace(\"Arrow\",\"\")]))),v(\"td\",{},[o])]));return v(\"div\",{class:\"fd-ui fd-help\",role:\"dialog\",\"aria-label\":\"Keys\"},[v(\"h2\",{},[\"Keys\"]),v(\"table\",{},t),n])}function Rn(e,n){let t=Sn(e),r=ae(n),o=t(r),a=({pane:s,node:l})=>({pane:s,node:Fn(o[s],l)});return{picture:e,get state(){return r},get panes(){return o},change(s){let{isFolded:l,arrangement:i,subject:d}=r;r={...r,...s},(l!==r.isFolded||i!==r.arrangement||d!==r.subject)&&(r={...r,zoom:L,focus:r.arrangement===\"sandwich\"?{pane:1,node:0}:void 0}),o=t(r),r={...r,zoom:a(r.zoom),focus:r.focus&&a(r.focus)}}}}function Vn(e){let n=xe(e,\"fd-callers\"),t=xe(e,\"fd-boxes\"),r=xe(e,\"fd-found\"),o=Et(),a=k(\"rect\",{fill:\"none\",\"pointer-events\":\"all\",x:0,y:0}),s={hover:k(\"rect\",{class:\"fd-hover\"}),focus:k(\"rect\",{class:\"fd-focus\"})},l=k(\"g\",{class:\"fd-plot\"},[a,n.element,t.element,r.element,o.element,s.hover,s.focus]),i=\"\";function d(u,c,h){let w=[];for(let[g,m]of u.entries()){let[b,S]=Hn(m,h),T=m.scene.tree.depth[N(c,g)],E={scene:m.scene,window:$n(m,N(c,g),h),top:A=>$(m,A)};w.push(...he({...E,from:b,to:Math.min(S,T-1),pen:n.pen}),...he({...E,from:Math.max(b,T),to:S,pen:t.pen}))}n.flush(),t.flush(),o.show(w),l.classList.toggle(\"fd-bright\",c.view!==\"diff\"),O(a,{width:h.pixels,height:u.reduce((g,m)=>g+I(m)*M,0)})}function f(u,c,h){for(let[w,g]of u.entries()){if(g.matches===void 0)continue;let[m,b]=Hn(g,h),S=$n(g,N(c,w),h),{layout:T}=g.scene,{levels:E}=g.matches;for(let A=m;A<=b;A++)_({layout:T,levels:E,depth:A,window:S},(y,p,x)=>r.pen(c.view===\"diff\"?Qe:Xe,p,$(g,A),ne(x-p),W))}r.flush(),l.classList.toggle(\"fd-searching\",u[0]?.matches!==void 0)}return{element:l,draw(u,c,h){let{query:w,focus:g,...m}=c,b=JSON.stringify([m,h]);b!==i&&d(u,c,h),i=b,f(u,c,h)},outline(u,c){O(s[u],c===void 0?{width:0}:{x:c.x-.5,y:c.y-.5,width:Math.max(c.width,2),height:M})}}}function Hn(e,{upper:n,lower:t}){let r=Math.max(Math.floor((n-e.y)/M),0),o=Math.min(Math.floor((t-e.y)/M),I(e)-1);return e.isRising?[e.last-o,e.last-r]:[e.first+r,e.first+o]}function $n(e,n,{pixels:t}){return{...re(e,n),pixels:t}}function xe(e,n){let t=k(\"g\",{class:n,fill:\"currentColor\",\"shape-rendering\":\"crispEdges\"}),r=[],o=Nn();function a(s){let l=r[s];if(l!==void 0)return l;let i=k(\"path\",{class:`fd${s}`,...s===X&&{fill:`url(#${e})`}});r[s]=i;let d=r.find((f,u)=>u>s&&f!==void 0);return t.insertBefore(i,d??null),i}return{element:t,pen:(s,l,i,d,f)=>{o[s]+=`M${l} ${i}h${d}v${f}h-${d}z`},flush(){for(let[s,l]of o.entries())(l!==\"\"||r[s]!==void 0)&&a(s).setAttribute(\"d\",l);o=Nn()}}}function Nn(){return Array.from({length:Je},()=>\"\")}function Et(){let e=k(\"g\",{class:\"fd-labels\",\"font-size\":12,\"pointer-events\":\"none\",\"aria-hidden\":\"true\"}),n=[];return{element:e,show(t){for(;n.length<t.length;)n.push(e.appendChild(k(\"text\")));for(let[r,o]of n.entries()){let a=t[r];a!==void 0&&O(o,{x:a.x,y:a.y}),o.textContent!==(a?.text??\"\")&&(o.textContent=a?.text??\"\")}}}}function Dn(e,n,{target:t,pixels:r}){let o=e[t.pane];if(o===void 0)return;let{layout:a,tree:s}=o.scene,{from:l,to:i}=re(o,N(n,t.pane)),d=r/(i-l),f=Math.max((a.x[t.node]-l)*d,0),u=Math.min((a.x[t.node]+a.width[t.node]-l)*d,r);return u<0||f>r||u<f?void 0:{x:Math.round(f),y:$(o,s.depth[t.node]),width:Math.round(u-f)}}var se=12,Mt=16,Bn=600;function Gn(e,n,{head:t,bar:r}){let o=e.parentElement??e,a=Vn(e.querySelector(\"pattern\")?.id??\"\"),[s,l]=[k(\"foreignObject\",{},[t]),k(\"foreignObject\",{},[r])],[i,d]=[we({\"pointer-events\":\"none\"}),we()],[f,u,c]=[0,0,0],h={upper:0,lower:-1};e.querySelector(\".fd-static\")?.remove(),e.classList.add(\"fd-live\"),e.append(k(\"rect\",{class:\"fd-ground\",width:\"100%\",height:\"100%\"}),s,a.element,l,i.element,d.element);function w(){f=Math.max(o.clientWidth,200);for(let F of[s,l])O(F,{width:f,height:1e4});let[p,x]=[t.offsetHeight,r.offsetHeight];O(s,{height:p}),O(l,{height:x}),c=p+x,O(a.element,{transform:`translate(${se} ${c})`}),g()}function g(){u=c+n.panes.reduce((p,x)=>p+I(x),0)*M+Mt,o===e&&(u=Math.max(u,window.innerHeight)),O(e,{width:f,height:u,viewBox:`0 0 ${f} ${u}`})}function m(){let{top:p,left:x}=e.getBoundingClientRect();return{left:Math.max(-x,0),top:Math.max(-p,0),right:Math.min(window.innerWidth-x,f),bottom:Math.min(window.innerHeight-p,u)}}function b({top:p}){O(l,{y:Math.max(c-Number(l.getAttribute(\"height\")),p)})}function S(p=m()){let{top:x,bottom:F}=p;b(p),h={upper:x-Bn,lower:F+Bn},a.draw(n.panes,n.state,{upper:h.upper-c,lower:h.lower-c,pixels:T()})}function T(){return f-2*se}function E(p){return Dn(n.panes,n.state,{target:p,pixels:T()})}function A(){let p=m();b(p),(p.top<h.upper||p.bottom>h.lower)&&S()}let y={plot:a.element,card:i,help:d,sight:m,refresh(){w(),y.redraw()},redraw(){f===0&&w(),g(),S(),y.outline(void 0)},outline(p){a.outline(\"hover\",p&&E(p)),a.outline(\"focus\",n.state.focus&&E(n.state.focus))},pointOf(p){let{left:x,top:F}=e.getBoundingClientRect();return{x:p.clientX-x,y:p.clientY-F}},targetOf(p){let{x,y:F}=y.pointOf(p);return An(n.panes,n.state,{x:x-se,y:F-c,pixels:T()})},pointBelow(p){let x=E(p);return{x:se+(x?.x??0),y:c+(x?.y??0)+M+6}},scrollTo({pane:p,node:x}){let F=n.panes[p],C=c+$(F,F.scene.tree.depth[x]),{top:jn,bottom:Ae}=m(),Fe=jn+r.offsetHeight;C<Fe?window.scrollBy(0,C-Fe-M):C+M>Ae&&window.scrollBy(0,C+3*M-Ae),A()},isTallerThanWindow:()=>u-c>window.innerHeight};return window.addEventListener(\"scroll\",A,{passive:!0}),window.addEventListener(\"resize\",y.refresh),window.addEventListener(\"beforeprint\",()=>S({...m(),top:0,bottom:u})),e.parentElement!==null&&new ResizeObserver(y.refresh).observe(e.parentElement),y}function _n({state:e,panes:n},t){let{pane:r,node:o}=e.focus??e.zoom,{scene:a,isRising:s}=n[r];return t===\"ArrowLeft\"||t===\"ArrowRight\"?ve(r,Ne(a.layout,o,t===\"ArrowLeft\"?-1:1)):t===\"ArrowUp\"===s?zn(n,{pane:r,node:o}):kt(n,{pane:r,node:o})}function zn(e,{pane:n,node:t}){let{layout:r}=e[n].scene,[o]=j(r,t).sort((a,s)=>r.width[s]-r.width[a]);return ve(n,o)}function kt(e,{pane:n,node:t}){let r=R(e[n].scene.layout,t);return e.length===2&&n===1&&r===void 0?zn(e,L):e.length===2&&n===0&&r===0?{pane:1,node:0}:ve(n,r)}function Wn({state:e,panes:n},t){let r=e.focus??L,o=n.flatMap(({matches:s},l)=>[...s?.levels.nodes??[]].sort((i,d)=>i-d).map(i=>({pane:l,node:i}))),a=t===1?o:o.reverse();return a.find(({pane:s,node:l})=>(s-r.pane||l-r.node)*t>0)??a[0]}function Un({state:e,panes:n},{pane:t,node:r},o){let{layout:a}=n[t].scene,s=i=>a.width[i];return e.zoom.pane===t&&G(a,r).includes(e.zoom.node)&&s(r)>=o*s(e.zoom.node)?e.zoom:{pane:t,node:G(a,r).find(i=>s(r)>=o*s(i))??r}}function ve(e,n){return n===void 0?void 0:{pane:e,node:n}}var Lt=.01,Se={arrangement:\"\",subject:-1};function qn(e,n){let t=document.querySelectorAll(\"svg.flamediff\").length===1,r=e.dataset.view,o=Rn(n,r),a,s,l;function i(y,p=\"push\"){let{query:x,view:F}=o.state;o.change(y),a=void 0,c.card.close(),u.update(),F===o.state.view?c.redraw():c.refresh(),(o.state.query!==\"\"||x!==\"\"||F!==o.state.view)&&u.say(be(o)),t&&d(p)}function d(y){let p=Tn(o),x=s;s=void 0,clearTimeout(l),y===\"later\"?(s=()=>ge(p,\"replace\"),l=setTimeout(s,300)):y!==\"keep\"&&setTimeout(()=>{x?.(),ge(p,y)})}let f={walk(y){let p=_n(o,y);p!==void 0&&m(p)},zoomToFocus:()=>g(o.state.focus??o.state.zoom),goBack(){let{zoom:y,query:p,arrangement:x}=o.state;c.help.isOpen()?w():document.activeElement===u.input?c.plot.focus():y.node>0?i({zoom:L}):p!==\"\"?i({query:\"\"},\"replace\"):x!==\"\"&&i(Se)},reset(){c.help.isOpen()&&w(),i(ae(r)),u.say(\"The whole picture.\")},openSearch(){u.input.focus(),u.input.select()},nextMatch(y){let p=Wn(o,y);if(p===void 0){u.say(be(o)||\"Search first ( / ).\");return}g(Un(o,p,Lt)),m(p)},nextView(){let y=oe(n);i({view:y[(y.indexOf(o.state.view)+1)%y.length]},\"replace\")},turn:()=>i({isIcicle:!o.state.isIcicle},\"replace\"),fold:()=>i({isFolded:!o.state.isFolded,...Se}),arrange(y){let p=y===\"sandwich\"?h():-1;o.state.arrangement===y?i(Se):y===\"sandwich\"&&p<0?u.say(\"Point at a frame first.\"):i({arrangement:y,subject:p})},toggleHelp:w},u=Pn(o,f,{search:y=>i({query:y},\"later\"),setView:y=>i({view:y},\"replace\")}),c=Gn(e,o,u);function h(){let{pane:y,node:p}=a??o.state.focus??o.state.zoom;return o.panes[y]?.scene.tree.fn[p]??-1}function w(){if(c.help.isOpen())c.help.close(),c.plot.focus();else{let y=Cn(w),p=c.sight();c.help.open(y,{x:p.right,y:p.top+60},p),y.querySelector(\"button\")?.focus()}}function g(y){ie(y,o.state.zoom)||i({zoom:y,focus:y})}function m(y){o.change({focus:y}),c.scrollTo(y),c.outline(a),u.say($e(b(y))),S(y,c.pointBelow(y))}function b({pane:y,node:p}){return He(o.panes[y].scene,n,p)}function S(y,p){c.card.open(In(b(y)),p,c.sight())}function T(y){a=y.type===\"pointerleave\"?void 0:c.targetOf(y),c.outline(a);let{x:p,y:x}=c.pointOf(y);a===void 0?c.card.close():S(a,{x:p+14,y:x+20})}function E(y){let p=c.targetOf(y);if(p===void 0)return;y.pointerType===\"touch\"&&!ie(p,o.state.focus)?m(p):g(p)}function A(y){let{state:p,path:x}=On(o,y);o.change(p);let{node:F,missing:C}=Ge(o.panes[0].scene,x);i({zoom:{pane:0,node:F},...F>0&&{focus:{pane:0,node:F}}},\"keep\"),C>0&&u.say(`${JSON.stringify(x.at(-1))} is not in this picture; this is ${F>0?\"its nearest caller\":\"all there is\"}.`),F>0&&c.scrollTo({pane:0,node:F})}e.parentElement!==null&&e.querySelector(\":scope > title\")?.remove(),e.setAttribute(\"role\",\"group\"),O(c.plot,{tabindex:0,role:\"application\",\"aria-label\":\"Frames. Arrow keys walk, Enter zooms.\"}),c.plot.addEventListener(\"pointermove\",T),c.plot.addEventListener(\"pointerleave\",T),c.plot.addEventListener(\"click\",E),(t?window:e).addEventListener(\"keydown\",y=>En(y,f)),t&&window.addEventListener(\"popstate\",()=>A(location.hash)),e.addEventListener(\"flamediff:show\",y=>A(String(y.detail))),A(location.hash),e.parentElement===null&&ie(o.state.zoom,L)&&c.isTallerThanWindow()&&c.scrollTo(L)}for(let e of document.querySelectorAll(\"svg.flamediff:not([data-started])\"))e.dataset.started=\"\",Oe(e).then(n=>{qn(e,n),e.dataset.started=\"done\"},n=>console.warn(\"flamediff: cannot read the data,\",n));})();";


/***/ }),

/***/ 1087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vx: () => (/* binding */ HEAD),
/* harmony export */   Wm: () => (/* binding */ BASE),
/* harmony export */   cz: () => (/* binding */ sum),
/* harmony export */   qN: () => (/* binding */ makeFlameTree),
/* harmony export */   zO: () => (/* binding */ nodesThat)
/* harmony export */ });
/* unused harmony export visitOutermost */
/** Columns of a tree of two sides. */
const [BASE, HEAD] = [0, 1];
/**
 * @param rank the new number of each function; siblings come in this order.
 * Nodes without samples in any column fall away.
 */
function makeFlameTree(tree, rank) {
    const kept = nodesWithSamples(tree);
    const { firstChild, nextSibling } = linkSiblings(tree, rank, kept);
    const { nodes: all, fn: functions, self: columns } = tree;
    const nodes = kept.count;
    const fn = new Int32Array(nodes).fill(-1);
    const depth = new Int32Array(nodes);
    const self = columns.map(() => new Float64Array(nodes));
    const pending = new Int32Array(all + 1);
    let [at, level] = [0, 0];
    // `pending[level]` is the sibling to go on with once everything below the node of that level is done.
    for (let node = 0; node >= 0; at++) {
        if (node > 0)
            fn[at] = rank[functions[node]];
        depth[at] = level;
        for (let column = 0; column < columns.length; column++)
            self[column][at] = columns[column][node];
        pending[level] = nextSibling[node];
        node = firstChild[node];
        level++;
        while (node < 0 && level > 0)
            node = pending[--level];
    }
    return { nodes, fn, depth, self };
}
/** The samples of a column, or any other numbers. */
function sum(values) {
    let total = 0;
    for (let i = 0; i < values.length; i++)
        total += values[i];
    return total;
}
/** The nodes that pass a test, in the order of the tree: memory is read from front to back. */
function nodesThat({ nodes }, passes) {
    const passed = [];
    for (let node = 0; node < nodes; node++)
        if (passes(node))
            passed.push(node);
    return passed;
}
/** Visits the nodes of certain functions, those below another such node left out: a recursive function once a stack. */
function visitOutermost({ nodes, fn, depth }, isWanted, visit) {
    // Nodes deeper than the last one visited are below it until one is not.
    let covered = nodes;
    for (let node = 1; node < nodes; node++) {
        if (depth[node] <= covered)
            covered = nodes;
        if (covered < nodes || !isWanted(fn[node]))
            continue;
        covered = depth[node];
        visit(node);
    }
}
function nodesWithSamples({ nodes, parent, self }) {
    const has = new Uint8Array(nodes);
    for (let node = nodes - 1; node > 0; node--) {
        if (has[node] === 0 && !self.some((column) => column[node] > 0))
            continue;
        has[node] = 1;
        has[parent[node]] = 1;
    }
    has[0] = 1;
    let count = 0;
    for (let node = 0; node < nodes; node++)
        count += has[node];
    return { has, count };
}
/** Sorts all nodes by rank at once (counting sort), then puts each in front of its siblings, highest rank first. */
function linkSiblings({ nodes, parent, fn }, rank, { has }) {
    const starts = new Int32Array(rank.length + 1);
    for (let node = 1; node < nodes; node++) {
        const at = rank[fn[node]] + 1;
        starts[at] = starts[at] + 1;
    }
    for (let i = 1; i < starts.length; i++)
        starts[i] = starts[i] + starts[i - 1];
    const sorted = new Int32Array(nodes - 1);
    for (let node = 1; node < nodes; node++) {
        const at = rank[fn[node]];
        sorted[starts[at]] = node;
        starts[at] = starts[at] + 1;
    }
    const firstChild = new Int32Array(nodes).fill(-1);
    const nextSibling = new Int32Array(nodes).fill(-1);
    for (let i = sorted.length - 1; i >= 0; i--) {
        const node = sorted[i];
        if (has[node] === 0)
            continue;
        const up = parent[node];
        nextSibling[node] = firstChild[up];
        firstChild[up] = node;
    }
    return { firstChild, nextSibling };
}


/***/ }),

/***/ 1499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pd: () => (/* binding */ levelsOf),
/* harmony export */   r0: () => (/* binding */ heightOf),
/* harmony export */   v8: () => (/* binding */ layOut),
/* harmony export */   x5: () => (/* binding */ sumSubtrees)
/* harmony export */ });
/** @param width of each node with all below. */
function layOut(tree, width) {
    const { nodes, depth } = tree;
    const x = new Float64Array(nodes);
    const all = new Uint32Array(nodes);
    /** Where the next box of each row begins. */
    const free = new Float64Array(deepest(depth) + 2);
    for (let node = 0; node < nodes; node++) {
        const level = depth[node];
        const left = free[level];
        x[node] = free[level + 1] = left;
        free[level] = left + width[node];
        all[node] = node;
    }
    const places = { tree, width, x };
    return { ...places, levels: levelsOf(places, all) };
}
/** The boxes of some nodes, which come in the order of the tree, by depth (counting sort). Those without a width have none. */
function levelsOf({ tree: { depth }, x, width }, nodes) {
    const starts = new Uint32Array(deepest(depth) + 2);
    for (const node of nodes) {
        const after = depth[node] + 1;
        if (width[node] > 0)
            starts[after] = starts[after] + 1;
    }
    for (let level = 1; level < starts.length; level++)
        starts[level] = starts[level] + starts[level - 1];
    const sorted = new Uint32Array(starts.at(-1));
    const ends = new Float64Array(sorted.length);
    const next = starts.slice();
    for (const node of nodes) {
        const level = depth[node];
        const at = next[level];
        if (width[node] > 0) {
            sorted[at] = node;
            ends[at] = x[node] + width[node];
            next[level] = at + 1;
        }
    }
    return { nodes: sorted, starts, ends };
}
/** Own samples and those of all nodes below, for every node. */
function sumSubtrees({ nodes, depth }, self) {
    const total = new Float64Array(nodes);
    const below = new Float64Array(deepest(depth) + 2);
    for (let node = nodes - 1; node >= 0; node--) {
        const level = depth[node];
        const sum = self[node] + below[level + 1];
        below[level + 1] = 0;
        below[level] = below[level] + sum;
        total[node] = sum;
    }
    return total;
}
/** Depth of the deepest node with a width. */
function heightOf({ starts }) {
    let level = starts.length - 1;
    while (level > 1 && starts[level] === starts[level - 1])
        level--;
    return level - 1;
}
function deepest(depth) {
    let most = 0;
    for (let i = 0; i < depth.length; i++)
        if (depth[i] > most)
            most = depth[i];
    return most;
}


/***/ }),

/***/ 3142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ SOFT_ACCENT),
/* harmony export */   Hz: () => (/* binding */ DIMMED),
/* harmony export */   OM: () => (/* binding */ QUIET_INK),
/* harmony export */   Pg: () => (/* binding */ INK),
/* harmony export */   bg: () => (/* binding */ ACCENT),
/* harmony export */   h4: () => (/* binding */ BACKGROUND),
/* harmony export */   mg: () => (/* binding */ PAINTS),
/* harmony export */   pj: () => (/* binding */ LINE),
/* harmony export */   ws: () => (/* binding */ LABEL_INK)
/* harmony export */ });
const INK = { light: "#1b1f24", dark: "#f3f1ec" };
/** Labels on fills that are light in both themes. */
const LABEL_INK = { light: "#1b1f24", dark: "#141518" };
const QUIET_INK = { light: "#59606a", dark: "#a9adb5" };
const BACKGROUND = { light: "#ffffff", dark: "#16171a" };
/** What is not found, and callers of the zoom, on the dark ground: fading into it would take their dark labels along. */
const DIMMED = "#7d838c";
const LINE = { light: "#d4d8de", dark: "#3d4148" };
const ACCENT = { light: "#0a5bc4", dark: "#79b8ff" };
const SOFT_ACCENT = { light: "#eef3fa", dark: "#26303d" };
/**
 * The fills in the order of their numbers, twelve hexadecimal digits each: light theme, dark theme. Made in OKLCH, so that all hues of a family look
 * equally light: the project's own code is warm (L 0.77–0.84, dark 0.67–0.74, C 0.12), packages are cool (C 0.08), all else is nearly
 * grey. Labels on them are `LABEL_INK`, dark in both themes, except in the differential: its dark theme is dark so that changes glow,
 * and its labels are `INK`. Either way the contrast is at least 4.5:1 (WCAG AA; tested).
 */
const FILLS = [
    // root
    "e9e8e5878682",
    // project: eight warm hues, three shades each
    "ffae9beb8c79 ffa390df816e f49886d37664 ffb28ce88f69 fea781dc855e f29c77d07a54 ffb77fe3945b f8ab74d78950 eca069cb7f45",
    "ffc67fe5a359 fbbb74d9984d efaf69ce8e42 fccc79dbaa52 f0c16ecf9f46 e5b562c4943a efd278ceb050 e4c76cc3a544 d8bb61b89a38",
    "ded97dbdb756 d3ce72b2ac4a c7c266a7a13e ffabb4ea8892 ffa0a9de7e88 f4959ed2737d",
    // dependency: eight cool ones
    "abdcb483b68d a0d1a979ab83 95c59e6ea078 9bdec871b8a2 90d3bd66ad97 85c7b25ba28d 92dedc66b8b6 87d2d15badab 7cc7c550a2a0",
    "94dbed69b5c8 89cfe25eaabd 7ec4d6539fb1 a0d6fa77afd4 95caee6ca4c9 8abfe2629abe b3cfff8ca8db a8c3f4829dcf 9db8e87793c4",
    "cbc7fda5a0d8 bfbbf19a95cc b4b0e58f8bc1 e1bfefbc99ca d6b4e4b18ebf caa9d8a683b4",
    // stdlib
    "d5dbe4979faa cbd2da8e96a0 c1c8d0858d97",
    // native
    "d3c0b1a18e80 cab7a8998779 c0ad9e917f71",
    // generated
    "d0deba99a883 c6d4b1909f7a bccaa7879571",
    // the differential: root
    "e9e8e52c2e31",
    // not named, the project's
    "e5e6e9303235 dee0e235373a d7d9dc3a3c3f",
    // not named, others
    "d2d4d73f4145 ccced144464a c5c7cb494c50",
    // named, slower or new
    "f9d7b96a4225",
    // named, faster or gone
    "c6e2fb334f6d",
    // the part of a box that head has more of
    "f9953daa551b",
    // the part it has lost
    "79bbf3306fab",
    // what a search found
    "f199eedc7ada",
    // the same in the differential
    "f199ee9d3f9c",
];
/** Every fill of a picture by number (see `colour.ts`). */
const PAINTS = FILLS.join(" ")
    .split(" ")
    .map((hexes) => ({ light: `#${hexes.slice(0, 6)}`, dark: `#${hexes.slice(6)}` }));


/***/ }),

/***/ 2064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I2: () => (/* binding */ drawComparison),
  rg: () => (/* binding */ makePicture),
  a2: () => (/* binding */ renderFlameGraph)
});

// UNUSED EXPORTS: packPicture

// EXTERNAL MODULE: ./lib/profile/frame.js
var profile_frame = __webpack_require__(524);
// EXTERNAL MODULE: ./lib/flamegraph/colour.js
var colour = __webpack_require__(9209);
// EXTERNAL MODULE: ./lib/flamegraph/differential-widths.js
var differential_widths = __webpack_require__(7272);
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(1306);
;// CONCATENATED MODULE: ./lib/flamegraph/embedded-format.js
const ORIGINS = ["project", "dependency", "stdlib", "native", "generated"];
/** A byte of this value stands for "more than fits": the number follows in the overflow. */
const OVERFLOW = 255;
/**
 * Reads what `encodeData` wrote, inflated.
 *
 *   4 bytes     length of the header, little-endian
 *   header      JSON, UTF-8
 *   planes      one byte a node each: pops, function (as many planes as its numbers need), counts of each column, leaves first
 *   overflow    numbers that did not fit into their plane's byte, in the order of the planes, 7 bits a byte
 */
function decodeData(bytes) {
    const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
    const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)));
    const { names, files, file, packages, package: packaged, line, origin, paint, findings, nodes, unit, ...words } = header;
    const functions = names.map((name, fn) => ({
        name,
        file: files[file[fn]],
        line: line[fn] || null,
        origin: ORIGINS[Number(origin[fn])],
        package: packages[packaged[fn]],
        paint: paint[fn],
        finding: findings[fn] ?? null,
    }));
    return {
        ...words,
        functions,
        tree: decodeTree(bytes.subarray(4 + length), { nodes, unit, columns: words.seconds.length, functions: names.length }),
    };
}
function decodeTree(bytes, { nodes, unit, columns, functions }) {
    const fnPlanes = planesOf(functions);
    let overflow = (1 + fnPlanes + columns) * nodes;
    const readPlane = (plane, node) => {
        const byte = bytes[plane * nodes + node];
        if (byte < OVERFLOW)
            return byte;
        let value = 0;
        let factor = 1;
        for (let next = 128; next >= 128; factor *= 128) {
            next = bytes[overflow++];
            value += (next & 127) * factor;
        }
        return value;
    };
    const depth = new Int32Array(nodes);
    for (let node = 1; node < nodes; node++)
        depth[node] = depth[node - 1] + 1 - readPlane(0, node);
    const order = leavesFirst({ nodes, depth });
    const fn = new Int32Array(nodes);
    for (let plane = 0; plane < fnPlanes; plane++) {
        const from = (1 + plane) * nodes;
        for (let node = 0; node < nodes; node++)
            fn[node] = fn[node] | (bytes[from + node] << (8 * plane));
    }
    fn[0] = -1;
    const self = Array.from({ length: columns }, (_, column) => {
        const counts = new Float64Array(nodes);
        for (let i = 0; i < nodes; i++)
            counts[order[i]] = readPlane(1 + fnPlanes + column, i) * unit;
        return counts;
    });
    return { nodes, fn, depth, self };
}
/** Nodes in the order of their counts: those that call nothing have samples nearly always, the others seldom. */
function leavesFirst({ nodes, depth }) {
    const order = new Uint32Array(nodes);
    let i = 0;
    for (const wanted of [false, true]) {
        for (let node = 0; node < nodes; node++)
            if ((depth[node + 1] ?? 0) > depth[node] === wanted)
                order[i++] = node;
    }
    return order;
}
/** Bytes that the numbers of so many functions need. */
function planesOf(functions) {
    return functions <= 1 << 8 ? 1 : functions <= 1 << 16 ? 2 : 3;
}

;// CONCATENATED MODULE: ./lib/flamegraph/embedded-data.js


/** Counts that are no whole numbers are kept to a thousandth of a sample. */
const FRACTION = 0.001;
/**
 * The embedded data: all frames of all sides, deflated, in base64, so that nothing in it can be taken for markup or script.
 * No part of it depends on time or chance.
 * @param compress the platform's, where there is one: it is ten times faster than JavaScript that is not warm yet.
 */
function encodeData(picture, compress = compressAnywhere) {
    return compress(packData(picture));
}
function compressAnywhere(bytes) {
    return base64((0,esm/* deflateSync */.pd)(bytes, { level: 6 }));
}
/** The data before it is compressed; `decodeData` reads it. */
function packData({ functions, tree, ...words }) {
    const unit = tree.self.every((column) => column.every(Number.isInteger)) ? 1 : FRACTION;
    const files = numbered(functions.map(({ file }) => file));
    const packages = numbered(functions.map((fn) => fn.package));
    const header = {
        ...words,
        names: functions.map(({ name }) => name),
        files: files.texts,
        file: files.numbers,
        packages: packages.texts,
        package: packages.numbers,
        line: functions.map(({ line }) => line ?? 0),
        origin: functions.map(({ origin }) => ORIGINS.indexOf(origin)).join(""),
        paint: functions.map(({ paint }) => paint),
        findings: Object.fromEntries(functions.flatMap(({ finding }, fn) => (finding === null ? [] : [[fn, finding]]))),
        nodes: tree.nodes,
        unit,
    };
    const json = new TextEncoder().encode(JSON.stringify(header));
    const { planes, overflow } = packTree({ functions, tree, ...words }, unit);
    const bytes = new Uint8Array(4 + json.length + planes.length + overflow.length);
    new DataView(bytes.buffer).setUint32(0, json.length, true);
    bytes.set(json, 4);
    bytes.set(planes, 4 + json.length);
    bytes.set(overflow, 4 + json.length + planes.length);
    return bytes;
}
/** Distinct texts, sorted, and the place of each given text among them. */
function numbered(all) {
    const texts = [...new Set(all)].sort();
    const places = new Map(texts.map((text, place) => [text, place]));
    return { texts, numbers: all.map((text) => places.get(text)) };
}
function packTree({ functions, tree: { nodes, fn, depth, self } }, unit) {
    const fnPlanes = planesOf(functions.length);
    const planes = new Uint8Array((1 + fnPlanes + self.length) * nodes);
    const overflow = [];
    const write = (at, value) => {
        planes[at] = Math.min(value, OVERFLOW);
        if (value < OVERFLOW)
            return;
        let rest = value;
        for (; rest >= 128; rest = Math.floor(rest / 128))
            overflow.push((rest % 128) | 128);
        overflow.push(rest);
    };
    for (let node = 1; node < nodes; node++)
        write(node, depth[node - 1] + 1 - depth[node]);
    for (let plane = 0; plane < fnPlanes; plane++) {
        for (let node = 1; node < nodes; node++)
            planes[(1 + plane) * nodes + node] = fn[node] >> (8 * plane);
    }
    const order = leavesFirst({ nodes, depth });
    for (const [column, counts] of self.entries()) {
        for (let i = 0; i < nodes; i++)
            write((1 + fnPlanes + column) * nodes + i, Math.round(counts[order[i]] / unit));
    }
    return { planes, overflow: Uint8Array.from(overflow) };
}
const DIGITS = Uint8Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", (digit) => digit.charCodeAt(0));
const PADDING = "=".charCodeAt(0);
/** Base64 without a platform's help, and without a string of a million pieces. */
function base64(bytes) {
    const text = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill(PADDING);
    let to = 0;
    for (let from = 0; from < bytes.length; from += 3) {
        const bits = (bytes[from] << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0);
        const digits = Math.min(bytes.length - from, 3) + 1;
        for (let digit = 0; digit < digits; digit++)
            text[to + digit] = DIGITS[(bits >> (18 - 6 * digit)) & 63];
        to += 4;
    }
    return new TextDecoder().decode(text);
}

// EXTERNAL MODULE: ./lib/flamegraph/flame-tree.js
var flame_tree = __webpack_require__(1087);
// EXTERNAL MODULE: ./lib/lib/columns.js
var columns = __webpack_require__(4904);
;// CONCATENATED MODULE: ./lib/flamegraph/label.js

/** Advance of one character at 12 px: 0.602 em in Menlo and DejaVu Sans Mono, the widest of the usual monospaced fonts. */
const CHARACTER_WIDTH = 7.25;
/** Between a box's end and its label. */
const LABEL_PADDING = 4;
/** Fewer characters say nothing. */
const MIN_LABEL_LENGTH = 3;
/** Narrower boxes have no label. */
const MIN_LABEL_WIDTH = 2 * LABEL_PADDING + MIN_LABEL_LENGTH * CHARACTER_WIDTH;
/**
 * As much of a name as fits into a box, by arithmetic alone: the whole name, else its last part, else its beginning with `…`.
 * Marks in front of a name stay, those behind it need the room of the whole.
 *
 *   ▲ Tokenizer.feed · new │ ▲ Tokenizer.feed │ ▲ feed │ ▲ Tok… │ nothing
 */
function labelFor(name, pixels, [before, after] = NO_MARKS) {
    const room = Math.floor((pixels - 2 * LABEL_PADDING) / CHARACTER_WIDTH) - before.length;
    if (room < MIN_LABEL_LENGTH)
        return "";
    const needed = (0,columns/* columnsOf */.PL)(name);
    if (needed + after.length <= room)
        return before + name + after;
    if (needed <= room)
        return before + name;
    const last = name.slice(name.lastIndexOf(".") + 1);
    return before + (last !== "" && (0,columns/* columnsOf */.PL)(last) <= room ? last : `${(0,columns/* cut */.Jj)(name, room - 1)}…`);
}
const NO_MARKS = ["", ""];
/** Names longer than this say no more; hostile ones would only bloat the picture. */
const MAX_TEXT_LENGTH = 500;
/**
 * Text as a picture may show it: no control characters, no lone surrogates (both are not XML), and no invisible characters or those that
 * turn the direction of writing around, which could make one name look like another.
 */
function plainText(text) {
    const short = text.length > MAX_TEXT_LENGTH ? `${text.slice(0, MAX_TEXT_LENGTH)}…` : text;
    return short.replace(/[\p{Cc}\p{Cf}\p{Cs}\ufffe\uffff\u2028\u2029]/gu, "\ufffd");
}

// EXTERNAL MODULE: ./lib/flamegraph/layout.js
var layout = __webpack_require__(1499);
;// CONCATENATED MODULE: ./lib/flamegraph/prune.js

/**
 * The tree without frames that have less than a share of the samples on every side; in each caller one frame stands for all it lost.
 *
 *   a;b 1 · a;c 1 · a;d 98   →   a;d 98 · a;(rest) 2
 *
 * @param rest the number of the function that stands for them; it is the last among its siblings.
 */
function pruneTree(tree, { least, rest }) {
    const totals = tree.self.map((column) => (0,layout/* sumSubtrees */.x5)(tree, column));
    const isKept = (node) => node === 0 || totals.some((total) => total[node] >= least * total[0] && total[node] > 0);
    /** Callers that are open, and what they lost so far. */
    const open = [];
    const fn = [];
    const depth = [];
    const self = tree.self.map(() => []);
    function add(number, level, samples) {
        fn.push(number);
        depth.push(level);
        for (const [column, values] of self.entries())
            values.push(samples[column]);
    }
    function closeTo(level) {
        for (let last = open.at(-1); last !== undefined && last.depth >= level; last = open.at(-1)) {
            if (last.lost.some((samples) => samples > 0))
                add(rest, last.depth + 1, last.lost);
            open.pop();
        }
    }
    for (let node = 0; node < tree.nodes; node++) {
        const level = tree.depth[node];
        // What lies below a lost frame is lost with it.
        if (level > (open.at(-1)?.depth ?? -1) + 1 && open.length > 0)
            continue;
        closeTo(level);
        if (!isKept(node)) {
            const above = open.at(-1);
            for (const [column, total] of totals.entries())
                above.lost[column] = above.lost[column] + total[node];
            continue;
        }
        add(tree.fn[node], level, tree.self.map((column) => column[node]));
        open.push({ depth: level, lost: tree.self.map(() => 0) });
    }
    closeTo(0);
    return {
        nodes: fn.length,
        fn: Int32Array.from(fn),
        depth: Int32Array.from(depth),
        self: self.map((values) => Float64Array.from(values)),
    };
}

// EXTERNAL MODULE: ./lib/flamegraph/scene.js
var flamegraph_scene = __webpack_require__(9389);
// EXTERNAL MODULE: ./lib/lib/format.js
var format = __webpack_require__(6720);
// EXTERNAL MODULE: ./lib/lib/xml.js
var xml = __webpack_require__(8882);
;// CONCATENATED MODULE: ./lib/flamegraph/boxes.js
/** Narrower boxes have no line between them and share one box, in pixels. */
const NARROW = 3;
/** Narrow boxes share one of at most so many times their width: enough to keep a texture, too few to draw each pixel. */
const MERGED = 4;
/**
 * The boxes of a row that its window shows, from left to right. The cost grows with the pixels, not with the nodes: what falls into
 * a pixel that is taken is leapt over.
 */
function visitBoxes({ layout: { width }, levels, depth, window }, sink) {
    const { nodes, starts, ends } = levels;
    const { from, to, pixels, narrow = NARROW } = window;
    const stop = starts[depth + 1] ?? 0;
    const scale = pixels / (to - from);
    const row = { ends, stop };
    let i = firstBeyond(row, from, starts[depth] ?? 0);
    let taken = 0;
    while (i < stop && taken < pixels) {
        const node = nodes[i];
        const end = (ends[i] - from) * scale;
        const start = end - width[node] * scale;
        if (start >= pixels)
            return;
        const left = Math.min(Math.max(Math.round(start), taken), pixels - 1);
        let right = Math.max(Math.min(Math.round(end), pixels), left + 1);
        i++;
        // One pixel stands for all that end within it; the next follows at once if it is narrow, too, and leaves no gap (0.1 for rounding).
        while (end - start < narrow && right - left < narrow * MERGED) {
            i = firstBeyond(row, from + (right + 0.5) / scale, i);
            if (i >= stop || right >= pixels)
                break;
            const next = width[nodes[i]] * scale;
            if (next >= narrow || (ends[i] - from) * scale - next > right + 0.6)
                break;
            right++;
        }
        sink(node, left, right);
        taken = right;
    }
}
/** The first of a row from `i` on whose right end lies beyond a place: doubling steps, then halving. */
function firstBeyond({ ends, stop }, place, i) {
    let low = i;
    let step = 1;
    while (low < stop && ends[low] <= place) {
        low += step;
        step *= 2;
    }
    // What is sought lies behind the last step but one, which was not beyond.
    let high = Math.min(low, stop);
    low = Math.max(low - (step >> 1) + 1, i);
    while (low < high) {
        const middle = (low + high) >> 1;
        if (ends[middle] <= place)
            low = middle + 1;
        else
            high = middle;
    }
    return high;
}

// EXTERNAL MODULE: ./lib/flamegraph/words.js
var words = __webpack_require__(5140);
;// CONCATENATED MODULE: ./lib/flamegraph/drawing.js





/** Height of a row of boxes in pixels, with the line between it and the next. */
const ROW_HEIGHT = 18;
const BOX_HEIGHT = ROW_HEIGHT - 1;
/** From the top of a row to the foot of its letters. */
const BASELINE = 12;
/** The line at the foot of a box that shows the change of its total. */
const STRIP_HEIGHT = 2;
const CHANGE_HEIGHT = BOX_HEIGHT - STRIP_HEIGHT - 1;
/** Boxes at least this wide show a line between them. */
const MIN_GAP_WIDTH = 3;
/**
 * Draws some rows of a scene: boxes, and in the differential the changes to scale.
 * @returns the labels that fit.
 */
function drawScene({ scene, window, from, to, top, pen, onBox }) {
    const { layout, changes } = scene;
    const labels = [];
    for (let depth = from; depth <= to; depth++) {
        const y = top(depth);
        visitBoxes({ layout, levels: layout.levels, depth, window }, (node, left, right) => {
            pen((0,flamegraph_scene/* paintAt */.yF)(scene, node), left, y, gapped(right - left), BOX_HEIGHT);
            const text = labelOf(scene, node, right - left);
            if (text !== "")
                labels.push({ x: left + LABEL_PADDING, y: y + BASELINE, text });
            onBox?.({ node, left, right, y });
        });
        if (changes !== undefined)
            drawChanges({ scene, window, depth, y, pen, changes });
    }
    return labels;
}
/** The change of a function's own time in its box, and of its total as a line at the foot of every box it is part of. */
function drawChanges({ scene, window, depth, y, pen, changes }) {
    const { layout } = scene;
    const draw = (values, levels, { top, height }) => visitBoxes({ layout, levels, depth, window }, (node, left, right) => {
        const change = values[node];
        const [start, end] = isNarrow(scene, node, window) ? [left, right] : changeInBox(scene, node, { window, change });
        if (end > start)
            pen(change > 0 ? colour/* MORE */.UZ : colour/* LESS */.ae, start, top, gapped(end - start), height);
    });
    draw(changes.own, changes.levels, { top: y, height: CHANGE_HEIGHT });
    draw(changes.total, changes.totalLevels, { top: y + BOX_HEIGHT - STRIP_HEIGHT, height: STRIP_HEIGHT });
}
/** A change lies at the right end of its box, where the function's own time is, as wide as the samples it is made of. */
function changeInBox({ layout: { x, width } }, node, { window: { from, to, pixels }, change }) {
    const scale = pixels / (to - from);
    const end = (x[node] + width[node] - from) * scale;
    const right = Math.min(Math.round(end), pixels);
    return [Math.max(Math.min(Math.round(end - Math.abs(change) * scale), right - 1), 0), right];
}
function isNarrow({ layout }, node, { from, to, pixels, narrow = NARROW }) {
    return layout.width[node] * pixels < narrow * (to - from);
}
function labelOf({ functions, tree, view, changes }, node, pixels) {
    // Most boxes are too narrow for any label: ask before building one.
    if (pixels < MIN_LABEL_WIDTH)
        return "";
    const fn = functions[tree.fn[node]];
    if (fn === undefined)
        return labelFor("all", pixels);
    return view === "diff" ? labelFor(fn.name, pixels, (0,words/* marksOf */.Ok)(fn.finding, changes?.own[node] ?? 0)) : labelFor(fn.name, pixels);
}
/** A box leaves a line free to the next one when it is wide enough for it. */
function gapped(width) {
    return width >= MIN_GAP_WIDTH ? width - 1 : width;
}

// EXTERNAL MODULE: ./lib/flamegraph/engine.js
var engine = __webpack_require__(263);
// EXTERNAL MODULE: ./lib/flamegraph/palette.js
var palette = __webpack_require__(3142);
;// CONCATENATED MODULE: ./lib/flamegraph/header.js



/** Width of a picture without scripts, and the room at its sides. */
const WIDTH = 1200;
const MARGIN = 12;
const SANS = "system-ui,-apple-system,Segoe UI,Roboto,Helvetica,Arial,sans-serif";
/** Characters of 13 px that surely fit into a line: 6.9 px a character in the widest of the usual fonts. */
const LINE_CHARACTERS = 168;
/** More lines of findings than this push the picture off the screen; all stand in `<desc>`. */
const MAX_LINES = 6;
/** Title, commits, findings and legend, as they stand above a picture without scripts. */
function layOutHeader({ picture, view, fillOf }) {
    const words = picture.views[view];
    const parts = [
        header_text((0,columns/* cut */.Jj)(picture.title || "flame graph", 100), { y: 28, size: 18, ink: palette/* INK */.Pg, name: "ink", weight: 600 }),
        header_text((0,columns/* cut */.Jj)(words?.description ?? "", LINE_CHARACTERS), {
            y: 48,
            size: 12.5,
            ink: palette/* QUIET_INK */.OM,
            name: "quiet",
        }),
    ];
    let y = 54;
    const lines = picture.sentences.flatMap((sentence) => (0,columns/* wrap */.LV)(sentence, LINE_CHARACTERS));
    for (const line of lines.slice(0, MAX_LINES).map((text) => (0,columns/* cut */.Jj)(text, LINE_CHARACTERS))) {
        y += 18;
        parts.push(header_text(line, { y, size: 13, ink: palette/* INK */.Pg, name: "ink" }));
    }
    y += 24;
    for (const line of legendLines(words?.legend ?? [])) {
        for (const { x, entry } of line) {
            const swatch = `<rect ${fillOf(entry.paint)} x="${x}" y="${y - 9}" width="11" height="11" rx="2"/>`;
            parts.push(swatch, header_text(entry.text, { x: x + 16, y, size: 12, ink: palette/* QUIET_INK */.OM, name: "quiet" }));
        }
        y += 18;
    }
    return { markup: `<g fill="currentColor">${parts.join("")}</g>`, height: y - 2 };
}
/** Entries from left to right, in as many lines as they need: 6.5 px a character of 12 px surely hold it. */
function legendLines(entries) {
    const lines = [[]];
    let x = MARGIN;
    for (const entry of entries) {
        const width = Math.round(34 + entry.text.length * 6.5);
        if (x > MARGIN && x + width > WIDTH - MARGIN) {
            lines.push([]);
            x = MARGIN;
        }
        lines.at(-1)?.push({ x, entry });
        x += width;
    }
    return lines;
}
function header_text(words, { x = MARGIN, y, size, ink, name, weight }) {
    const bold = weight === undefined ? "" : ` font-weight="${weight}"`;
    return `<text class="fd-${name}" x="${x}" y="${y}" font-family="${SANS}" font-size="${size}"${bold} fill="${ink.light}">${(0,xml/* escapeXml */.X)(words)}</text>`;
}

// EXTERNAL MODULE: ./lib/flamegraph/style.js
var style = __webpack_require__(7468);
;// CONCATENATED MODULE: ./lib/flamegraph/svg.js












/** Frames with a tooltip without scripts. */
const TITLED_FRAMES = 100;
/** Frames that a click enlarges without scripts. */
const LINKED_FRAMES = 60;
/** Boxes are merged earlier than in the viewer, which keeps files small; the viewer and the data have them all. */
const NARROW_WHEN_STILL = 6;
const FOOTER_HEIGHT = 30;
const MONOSPACED = "ui-monospace,SFMono-Regular,Menlo,Consolas,DejaVu Sans Mono,monospace";
const svg_SANS = "system-ui,-apple-system,Segoe UI,Roboto,Helvetica,Arial,sans-serif";
function renderSvg({ picture, view, data, embedding }) {
    const scene = (0,flamegraph_scene/* makeScene */.nN)(picture.functions, (0,flamegraph_scene/* sceneTreeOf */.eJ)(picture), view);
    const id = (embedding?.prefix ?? "") + idOf(picture, view);
    const isFile = embedding === undefined;
    const isStill = embedding?.isStill === true;
    const header = layOutHeader({ picture, view, fillOf: (paint) => paintAttributes(paint, id) });
    const plot = drawPlot(scene, { upper: header.height, id });
    const height = plot.bottom + FOOTER_HEIGHT;
    return [
        `<svg xmlns="http://www.w3.org/2000/svg" class="flamediff"${isStill ? ' data-started="still"' : ""} data-view="${view}" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="graphics-document" aria-labelledby="${id}-title ${id}-desc">`,
        `<title id="${id}-title">${(0,xml/* escapeXml */.X)(`${picture.title} · ${picture.views[view]?.description}`)}</title>`,
        `<desc id="${id}-desc">${(0,xml/* escapeXml */.X)(picture.sentences.join(" "))}</desc>`,
        ...(isFile ? [`<style>${style/* STYLE */.Y}</style>`] : []),
        `<defs>${hatch(id)}</defs>`,
        `<g class="fd-static">`,
        ...(isFile ? [`<view id="${id}-all" viewBox="0 0 ${WIDTH} ${height}"/>`] : []),
        rect({ x: 0, y: 0, width: WIDTH, height, paint: palette/* BACKGROUND */.h4, className: "ground" }),
        header.markup,
        plot.markup,
        labels(plot.labels, view),
        titles(scene, plot.boxes, { id, height, picture, isFile }),
        ...(isFile ? [footer(height)] : []),
        `</g>`,
        // As CDATA, since XML parsers look at every character of other text: it would hold up the first sight of the picture.
        ...(isStill ? [] : [`<metadata class="fd-data"><![CDATA[${data}]]></metadata>`]),
        ...(isFile ? [`<script><![CDATA[${engine/* ENGINE */.T}]]></script>`] : []),
        `</svg>\n`,
    ].join("\n");
}
function drawPlot(scene, { upper, id }) {
    const { levels, width } = scene.layout;
    const deepest = (0,layout/* heightOf */.r0)(levels);
    const boxes = [];
    const all = width[0];
    const { pen, markup } = makePaths(id);
    const labels = drawScene({
        scene,
        window: { from: 0, to: all, pixels: WIDTH - 2 * MARGIN, narrow: NARROW_WHEN_STILL },
        from: 0,
        to: all > 0 ? deepest : -1,
        top: (depth) => upper + (deepest - depth) * ROW_HEIGHT,
        pen,
        onBox: (box) => {
            if (box.right - box.left >= 3)
                boxes.push(box);
        },
    });
    return { markup: markup(), labels, boxes, bottom: upper + (deepest + 1) * ROW_HEIGHT };
}
/**
 * All boxes of one paint as one path, each as far right of the last one as possible: `M10 40h25v17h-25zm30 0h3v17h-3z`.
 * Colour is the attribute `color`, so that styles can replace it and nothing is lost without them.
 */
function makePaths(id) {
    const paths = new Map();
    const pen = (paint, x, y, width, height) => {
        const path = paths.get(paint) ?? { d: "", x: 0, y: -1 };
        if (path.d === "")
            paths.set(paint, path);
        path.d += `${path.y === y ? `m${x - path.x} 0` : `M${x} ${y}`}h${width}v${height}h-${width}z`;
        path.x = x;
        path.y = y;
    };
    const markup = () => {
        const sorted = [...paths].sort(([a], [b]) => a - b).map(([paint, { d }]) => `<path ${paintAttributes(paint, id)} d="${d}"/>`);
        return `<g transform="translate(${MARGIN} 0)" fill="currentColor" shape-rendering="crispEdges">${sorted.join("")}</g>`;
    };
    return { pen, markup };
}
function paintAttributes(paint, id) {
    // What head has lost is hatched, so that it is told from what it has gained without any colour.
    return paint === colour/* LESS */.ae ? `fill="url(#${id}-hatch)"` : `class="fd${paint}" color="${palette/* PAINTS */.mg[paint].light}"`;
}
function hatch(id) {
    const stripe = (paint, d) => `<path class="fd${paint}" color="${palette/* PAINTS */.mg[paint].light}" d="${d}"/>`;
    return `<pattern id="${id}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><g fill="currentColor">${stripe(colour/* FASTER */.aA, "M0 0h6v6h-6z")}${stripe(colour/* LESS */.ae, "M0 0h3v6h-3z")}</g></pattern>`;
}
function labels(items, view) {
    const texts = items.map(({ x, y, text }) => `<text x="${x}" y="${y}">${(0,xml/* escapeXml */.X)(text)}</text>`);
    return `<g class="fd-labels fd-${view === "diff" ? "ink" : "label"}" transform="translate(${MARGIN} 0)" font-family="${MONOSPACED}" font-size="12" fill="${palette/* INK */.Pg.light}" pointer-events="none">${texts.join("")}</g>`;
}
/** Tooltips on the widest frames, and links that enlarge the widest of these: both work without scripts. */
function titles(scene, boxes, { id, height, picture, isFile }) {
    const widest = boxes
        .filter(({ node }) => node > 0)
        .sort((a, b) => b.right - b.left - (a.right - a.left) || a.node - b.node)
        .slice(0, TITLED_FRAMES);
    let links = 0;
    const items = widest.map((box) => {
        const { left, right, y } = box;
        const width = right - left;
        const shape = `<title>${(0,xml/* escapeXml */.X)(describeNode(scene, box.node, picture.samples))}</title><path d="M${left} ${y}h${width}v${ROW_HEIGHT}h-${width}z"/>`;
        if (width > 0.95 * WIDTH || links === LINKED_FRAMES)
            return `<g>${shape}</g>`;
        links++;
        if (!isFile)
            return `<g>${shape}</g>`;
        return `<a href="#${id}-${box.node}">${shape}</a>${enlarged(box, { id, height })}`;
    });
    return `<g transform="translate(${MARGIN} 0)" fill="none" pointer-events="all">${items.join("")}</g>`;
}
/** A view with the frame at its foot and what it calls above, in the proportions of the whole. */
function enlarged({ node, left, right, y }, { id, height }) {
    const width = right - left + 8;
    const shown = (width * height) / WIDTH;
    const top = Math.max(y + ROW_HEIGHT + 4 - shown, 0);
    return `<view id="${id}-${node}" viewBox="${left + MARGIN - 4} ${rounded(top)} ${width} ${rounded(shown)}"/>`;
}
/** A frame in words: name, place, shares. */
function describeNode({ functions, tree, totals, view, changes }, node, samples) {
    const fn = functions[tree.fn[node]];
    const sides = view === "head" ? [flame_tree/* HEAD */.Vx] : view === "diff" ? [flame_tree/* BASE */.Wm, flame_tree/* HEAD */.Vx] : [flame_tree/* BASE */.Wm];
    const shares = sides.map((column) => {
        const [total, self] = [totals[column][node], tree.self[column][node]];
        const all = samples[column] || 1;
        const name = sides.length > 1 ? (column === flame_tree/* HEAD */.Vx ? "head " : "base ") : "";
        return `${name}${(0,format/* formatShare */.T1)(total / all)}, self ${(0,format/* formatShare */.T1)(self / all)} (${(0,format/* formatCount */.B4)(total)} samples)`;
    });
    const verdict = view === "diff" ? (0,words/* verdictWords */.L2)(fn, changes?.own[node] ?? 0) : "";
    const heading = [fn.name, (0,words/* fileAndLine */.CP)(fn)].filter((part) => part !== "").join(" · ");
    return [heading, ...shares, verdict].filter((line) => line !== "").join("\n");
}
function footer(height) {
    return `<text class="fd-quiet" x="${MARGIN}" y="${height - 11}" font-family="${svg_SANS}" font-size="11" fill="${palette/* QUIET_INK */.OM.light}">Click a frame to zoom. Opened in a browser, this picture can be searched, zoomed and navigated with the keyboard.</text>`;
}
function rect({ x, y, width, height, paint, className, }) {
    return `<rect class="fd-${className}" x="${x}" y="${y}" width="${width}" height="${height}" fill="${paint.light}"/>`;
}
/** A prefix for ids that differs between the pictures of one page and is the same in every build. */
function idOf({ title }, view) {
    return `f${(0,colour/* hashOf */.qQ)(`${view} ${title}`).toString(36)}`;
}
function rounded(value) {
    return Math.round(value * 10) / 10;
}

;// CONCATENATED MODULE: ./lib/flamegraph/view-words.js




/** The words above every view of a picture. */
function describeViews(picture) {
    const views = picture.sides.length === 0 ? ["single"] : ["base", "head", "diff"];
    return Object.fromEntries(views.map((view) => [
        view,
        { name: VIEW_NAMES[view], description: describeView(picture, view), legend: legendOf(picture, view) },
    ]));
}
const VIEW_NAMES = { single: "All", base: "Base", head: "Head", diff: "Change" };
const VIEW_TITLES = {
    single: "Flame graph",
    base: "Flame graph of base",
    head: "Flame graph of head",
    diff: "Differential flame graph",
};
/** What a view is of, in one line: both commits, the samples behind it. */
function describeView({ sides, samples }, view) {
    const commits = sides.length === 0 ? [] : [sides.join(" → ")];
    const shown = view === "head" ? samples.slice(flame_tree/* HEAD */.Vx) : view === "base" ? samples.slice(flame_tree/* BASE */.Wm, flame_tree/* HEAD */.Vx) : samples;
    return [VIEW_TITLES[view], ...commits, describeSamples(shown)].join(" · ");
}
function describeSamples(samples) {
    if (samples.every((count) => count === 0))
        return "no samples, so there is nothing to draw";
    const counts = samples.map(format/* formatCount */.B4).join(" + ");
    return `${counts} ${counts === "1" ? "sample" : "samples"}`;
}
/** `base 1a2b3c4`, or `base` where the commit has no name. */
function sideName(side, label) {
    return label === side ? side : `${side} ${label}`;
}
const LEGEND_ENTRIES = 8;
/** What the colours of a view stand for: packages by their own time, or the differential's three. */
function legendOf(picture, view) {
    if (view === "diff")
        return DIFF_LEGEND;
    const shares = new Map();
    const self = selfByFunction(picture, view === "head" ? flame_tree/* HEAD */.Vx : flame_tree/* BASE */.Wm);
    let all = 0;
    for (const [fn, samples] of self.entries()) {
        const { paint: shade, package: name } = picture.functions[fn];
        const paint = (0,colour/* middleShadeOf */.Mb)(shade);
        const ofPaint = shares.get(paint) ?? new Map();
        shares.set(paint, ofPaint.set(name, (ofPaint.get(name) ?? 0) + samples));
        all += samples;
    }
    return [...shares]
        .map(([paint, names]) => ({
        paint,
        names: [...names].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)),
        sum: [...names.values()].reduce((a, b) => a + b, 0),
    }))
        .filter(({ sum }) => sum > 0)
        .sort((a, b) => b.sum - a.sum || a.paint - b.paint)
        .slice(0, LEGEND_ENTRIES)
        .map(({ paint, names, sum }) => ({
        paint,
        text: `${names
            .slice(0, 2)
            .map(([name]) => (0,columns/* cut */.Jj)(name, 24))
            .join(", ")}${names.length > 2 ? " …" : ""} ${(0,format/* formatShare */.T1)(sum / all)}`,
    }));
}
const DIFF_LEGEND = [
    { paint: colour/* MORE */.UZ, text: "▲ slower or new; the solid part is the added time" },
    { paint: colour/* LESS */.ae, text: "▼ faster or no longer sampled; the hatched part is the saved time" },
    { paint: (0,colour/* neutralPaintOf */.D7)("project", 2), text: "no reported change; a coloured line at the foot: a callee changed" },
];
/** Own samples of a side by function. */
function selfByFunction({ functions, tree }, side) {
    const sums = new Float64Array(functions.length);
    const column = tree.self[side];
    for (let node = 1; node < tree.nodes; node++) {
        const fn = tree.fn[node];
        sums[fn] = sums[fn] + column[node];
    }
    return sums;
}

;// CONCATENATED MODULE: ./lib/flamegraph/picture.js










/**
 * One SVG file that is a whole flame graph: a picture that is right without scripts and styles, the data of every frame, and a viewer.
 * The same samples give the same bytes, in whatever order they came.
 * @param graph `view` is what the file opens with and shows without scripts; the others are one key away, except for `single`.
 */
function renderFlameGraph({ view, ...graph }) {
    const { picture, data } = packPicture(makePicture(graph), graph);
    return renderSvg({ picture, view: picture.sides.length === 0 ? "single" : view, data });
}
/** The views of a comparison, drawn from one picture: a third of the work of three times `renderFlameGraph`. */
function drawComparison(graph) {
    const { picture, data } = packPicture(makePicture(graph), graph);
    return (view, embedding) => renderSvg({ picture, view, data, embedding });
}
/** Bytes of embedded data: some three million frames. Browsers take more, but slowly, and reviewers would wait for the download. */
const MAX_DATA_BYTES = 10_000_000;
/** The first share of the samples below which frames are drawn as one when the data would be larger. */
const MIN_SHARE = 1e-6;
/** A picture and its data; the smallest frames become one in each caller when there are too many to be stored, and the picture says so. */
function packPicture(picture, { compress, largest = MAX_DATA_BYTES } = {}) {
    let packed = { picture, data: encodeData(picture, compress) };
    for (let least = MIN_SHARE; packed.data.length > largest && least < 1; least *= 2) {
        const pruned = withoutSmallest(picture, least);
        packed = { picture: pruned, data: encodeData(pruned, compress) };
    }
    return packed;
}
function withoutSmallest(picture, least) {
    const rest = {
        name: "(smaller frames)",
        file: "",
        line: null,
        origin: "generated",
        package: "generated",
        paint: (0,colour/* paintOf */.MI)({ name: "", file: "", origin: "generated" }),
        finding: null,
    };
    const sentence = `Frames of less than ${Number((least * 100).toPrecision(2))} % of the samples are drawn as one, to keep the file small.`;
    const pruned = pruneTree(picture.tree, { least, rest: picture.functions.length });
    const functions = [...picture.functions, rest];
    const used = [...new Set(pruned.fn)].filter((fn) => fn >= 0).sort((a, b) => a - b);
    const numbers = new Map(used.map((fn, number) => [fn, number]));
    return {
        ...picture,
        sentences: [...picture.sentences, sentence],
        functions: used.map((fn) => functions[fn]),
        tree: { ...pruned, fn: pruned.fn.map((fn) => numbers.get(fn) ?? -1) },
    };
}
/** The samples and words of a graph, with texts made harmless and everything in its one order. */
function makePicture({ title, tree, functions, labels, findings = [], sentences = [], seconds }) {
    const { order, rank } = rankFunctions(functions, tree);
    const verdicts = new Map(findings.map(({ fn, ...finding }) => [(0,profile_frame/* frameKey */.vZ)(fn), finding]));
    const ordered = order.map((fn) => describeFunction(functions[fn], verdicts));
    const flameTree = (0,flame_tree/* makeFlameTree */.qN)(tree, rank);
    const time = seconds ?? { base: null, head: null };
    const named = ordered.map(flamegraph_scene/* isOwnDrawn */.Z0);
    const isPair = tree.self.length > 1;
    const picture = {
        title: plainText(title),
        sides: isPair ? profile_frame/* SIDES */.BV.map((side) => sideName(side, plainText(labels?.[side] ?? side))) : [],
        sentences: sentences.map(plainText),
        seconds: isPair ? [time.base, time.head] : [time.base],
        scale: isPair ? (0,differential_widths/* scaleOf */._)(flameTree, named, time) : 1,
        samples: (0,flamegraph_scene/* samplesOf */.lc)(flameTree),
        functions: ordered,
        tree: flameTree,
    };
    return { ...picture, views: describeViews(picture) };
}
/** The functions of a tree by name, then file, then origin: siblings stand in this order, in every build. */
function rankFunctions(functions, tree) {
    const isUsed = new Uint8Array(functions.length);
    for (let node = 1; node < tree.nodes; node++)
        isUsed[tree.fn[node]] = 1;
    const order = [...functions.keys()]
        .filter((fn) => isUsed[fn] === 1)
        .sort((a, b) => compareFunctions(functions[a], functions[b]));
    const rank = new Int32Array(functions.length);
    for (const [place, fn] of order.entries())
        rank[fn] = place;
    return { order, rank };
}
function compareFunctions(a, b) {
    return compareText(a.name, b.name) || compareText(a.file, b.file) || compareText(a.origin, b.origin);
}
/** By code units: the reader's language must not change the picture. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function describeFunction({ name, file, origin, line }, findings) {
    return {
        name: plainText(name),
        file: plainText(file),
        line: line.head ?? line.base ?? null,
        origin,
        package: plainText((0,colour/* packageOf */.wg)({ name, file, origin })),
        paint: (0,colour/* paintOf */.MI)({ name, file, origin }),
        finding: findings.get((0,profile_frame/* frameKey */.vZ)({ name, file, origin })) ?? null,
    };
}


/***/ }),

/***/ 9389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z0: () => (/* binding */ isOwnDrawn),
/* harmony export */   eJ: () => (/* binding */ sceneTreeOf),
/* harmony export */   lc: () => (/* binding */ samplesOf),
/* harmony export */   nN: () => (/* binding */ makeScene),
/* harmony export */   yF: () => (/* binding */ paintAt)
/* harmony export */ });
/* unused harmony exports COLUMN, columnOf */
/* harmony import */ var _colour_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9209);
/* harmony import */ var _differential_widths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7272);
/* harmony import */ var _flame_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1087);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1499);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5140);





/** Columns of a tree of two sides. `union` and `change` are in samples of base. */
const COLUMN = { base: _flame_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .BASE */ .Wm, head: _flame_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .HEAD */ .Vx, union: 2, change: 3 };
/** The tree of a picture as it was recorded. */
function sceneTreeOf({ tree, functions, scale }) {
    if (tree.self.length === 1)
        return tree;
    const { width, change } = (0,_differential_widths_js__WEBPACK_IMPORTED_MODULE_2__/* .makeDifferentialWidths */ .V)(tree, functions.map(isOwnDrawn), scale);
    return { ...tree, self: [...tree.self, width, change] };
}
function makeScene(functions, tree, view) {
    const totals = tree.self.map((column) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .sumSubtrees */ .x5)(tree, column));
    const layout = (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .layOut */ .v8)(tree, totals[columnOf(view)]);
    return {
        view,
        functions,
        tree,
        layout,
        paints: Int32Array.from(functions, (fn) => (view === "diff" ? diffPaintOf(fn) : fn.paint)),
        rootPaint: view === "diff" ? _colour_js__WEBPACK_IMPORTED_MODULE_0__/* .DIFF_ROOT */ .RT : _colour_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl,
        totals,
        changes: view === "diff" ? changesOf(tree, layout, totals[COLUMN.change]) : undefined,
    };
}
/** The column whose samples are the widths of a view. */
function columnOf(view) {
    return view === "single" ? 0 : COLUMN[view === "diff" ? "union" : view];
}
/** Fill of a node. */
function paintAt({ tree, paints, rootPaint }, node) {
    return paints[tree.fn[node]] ?? rootPaint;
}
/** Samples of each side in the whole picture. */
function samplesOf({ self }) {
    return self.slice(0, 2).map(_flame_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .cz);
}
/** Whether the change of a function's own time is drawn. */
function isOwnDrawn({ finding }) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .directionOf */ .FR)(finding?.verdict) !== 0 && finding?.isTotal !== true;
}
/**
 * Read from the leaf, a function's own time is the whole of its box in the first row, and nowhere else. Among the callers of one function
 * there is none: the function's own box is the other half's.
 */
function changesOf(tree, layout, total) {
    const own = tree.isInverted
        ? total.map((change, node) => (tree.depth[node] === 1 && tree.fn[0] === -1 ? change : 0))
        : tree.self[COLUMN.change];
    return {
        own,
        total,
        levels: (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .levelsOf */ .pd)(layout, (0,_flame_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .nodesThat */ .zO)(tree, (node) => own[node] !== 0)),
        totalLevels: (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .levelsOf */ .pd)(layout, (0,_flame_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .nodesThat */ .zO)(tree, (node) => total[node] !== 0)),
    };
}
function diffPaintOf({ origin, paint, finding }) {
    const direction = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .directionOf */ .FR)(finding?.verdict);
    if (direction === 0)
        return (0,_colour_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralPaintOf */ .D7)(origin, paint);
    return direction > 0 ? _colour_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOWER */ .p9 : _colour_js__WEBPACK_IMPORTED_MODULE_0__/* .FASTER */ .aA;
}


/***/ }),

/***/ 7468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ STYLE)
/* harmony export */ });
/* harmony import */ var _colour_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9209);
/* harmony import */ var _palette_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3142);


/** Colours are attributes of the still picture, so they stand without this; the style repeats them for what the viewer draws, and adds the dark theme. */
function themeRules(theme) {
    const fills = _palette_js__WEBPACK_IMPORTED_MODULE_1__/* .PAINTS */ .mg.map((paint, i) => `.fd${i}{color:${paint[theme]}}`);
    const others = Object.entries({ ground: _palette_js__WEBPACK_IMPORTED_MODULE_1__/* .BACKGROUND */ .h4, ink: _palette_js__WEBPACK_IMPORTED_MODULE_1__/* .INK */ .Pg, label: _palette_js__WEBPACK_IMPORTED_MODULE_1__/* .LABEL_INK */ .ws, quiet: _palette_js__WEBPACK_IMPORTED_MODULE_1__/* .QUIET_INK */ .OM }).map(([name, paint]) => `.flamediff .fd-${name}{fill:${paint[theme]}}`);
    const variables = `.flamediff{--ground:${_palette_js__WEBPACK_IMPORTED_MODULE_1__/* .BACKGROUND */ .h4[theme]};--ink:${_palette_js__WEBPACK_IMPORTED_MODULE_1__/* .INK */ .Pg[theme]};--label:${_palette_js__WEBPACK_IMPORTED_MODULE_1__/* .LABEL_INK */ .ws[theme]};--quiet:${_palette_js__WEBPACK_IMPORTED_MODULE_1__/* .QUIET_INK */ .OM[theme]};--line:${_palette_js__WEBPACK_IMPORTED_MODULE_1__/* .LINE */ .pj[theme]};--accent:${_palette_js__WEBPACK_IMPORTED_MODULE_1__/* .ACCENT */ .bg[theme]};--soft:${_palette_js__WEBPACK_IMPORTED_MODULE_1__/* .SOFT_ACCENT */ .A1[theme]};--faster:${_palette_js__WEBPACK_IMPORTED_MODULE_1__/* .PAINTS */ .mg[_colour_js__WEBPACK_IMPORTED_MODULE_0__/* .FASTER */ .aA]?.[theme]}}`;
    return [...fills, ...others, variables].join("");
}
/** What the viewer adds to the picture. */
const VIEWER_RULES = `
.flamediff.fd-live{display:block}
@media screen{.flamediff.fd-live{max-width:none}:root.fd-live{overflow:hidden scroll}}
.fd-plot{outline:none;cursor:pointer}.fd-plot .fd-labels{fill:var(--ink)}.fd-bright .fd-labels{fill:var(--label)}
.fd-labels{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
.fd-callers{opacity:.55}
.fd-searching .fd-boxes,.fd-searching .fd-callers{opacity:.4}
@media screen and (prefers-color-scheme:dark){.fd-bright .fd-callers,.fd-bright.fd-searching .fd-boxes,.fd-bright.fd-searching .fd-callers{opacity:1}.fd-bright .fd-callers path,.fd-bright.fd-searching .fd-boxes path{color:${_palette_js__WEBPACK_IMPORTED_MODULE_1__/* .DIMMED */ .Hz}}}
.fd-hover,.fd-focus{fill:none;pointer-events:none;stroke:var(--ink);stroke-width:1.5}
.fd-focus{stroke:var(--accent);stroke-width:2.5}
.fd-ui{font:13px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,Helvetica,Arial,sans-serif;color:var(--ink);color-scheme:light dark;box-sizing:border-box;overflow-wrap:anywhere}
.fd-ui *{box-sizing:border-box}
.fd-head{padding:10px 12px 2px}
.fd-head h1{font-size:18px;line-height:1.3;margin:0;font-weight:600}
.fd-head p{margin:2px 0}
.fd-quiet-text{color:var(--quiet);font-size:12.5px}
.fd-legend{display:flex;flex-wrap:wrap;gap:2px 16px;margin:6px 0 0;padding:0;list-style:none;color:var(--quiet);font-size:12px}
.fd-legend i{display:inline-block;width:11px;height:11px;border-radius:2px;margin-right:6px;background:currentColor;vertical-align:-1px;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.fd-legend .fd${_colour_js__WEBPACK_IMPORTED_MODULE_0__/* .LESS */ .ae}{background:repeating-linear-gradient(135deg,currentColor 0 2px,var(--faster) 2px 4px)}
.fd-bar{background:var(--ground);padding:6px 12px}
.fd-tools{display:flex;flex-wrap:wrap;gap:6px;align-items:center}
.fd-tools input,.fd-ui button{font:inherit;color:inherit;background:var(--ground);border:1px solid var(--line);border-radius:6px;padding:3px 9px;margin:0;min-height:28px}
.fd-tools input{flex:1 1 180px;max-width:340px;min-width:0;cursor:text}
.fd-tools input[aria-invalid=true]{border-color:#c9302c}
.fd-ui button{cursor:pointer}
.fd-ui button:hover{border-color:var(--quiet)}
.fd-ui button[aria-pressed=true]{background:var(--soft);border-color:var(--accent);color:var(--accent)}
.fd-ui :focus-visible{outline:2px solid var(--accent);outline-offset:1px}
.fd-group{display:flex}
.fd-group button{border-radius:0;margin-left:-1px}
.fd-group button:first-child{border-radius:6px 0 0 6px;margin-left:0}
.fd-group button:last-child{border-radius:0 6px 6px 0}
.fd-status{color:var(--quiet);font-size:12px;min-height:18px;margin-top:4px;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.fd-card,.fd-help{background:var(--ground);border:1px solid var(--line);border-radius:8px;padding:8px 11px;box-shadow:0 3px 14px rgba(0,0,0,.22);font-size:12.5px}
.fd-card{width:max-content;max-width:100%}
.fd-card strong{display:block;font-size:13px}
.fd-card table,.fd-help table{border-collapse:collapse;margin-top:4px;font-variant-numeric:tabular-nums}
.fd-card td,.fd-card th{padding:0 0 0 14px;text-align:right;font-weight:400;white-space:nowrap}
.fd-card td:first-child,.fd-card th:first-child{padding:0;text-align:left;color:var(--quiet)}
.fd-card th{color:var(--quiet)}
.fd-card em{display:block;font-style:normal;font-weight:600}
@media (max-width:500px){.fd-card td,.fd-card th{padding-left:8px;white-space:normal}}
.fd-help{width:430px}
.fd-help h2{font-size:14px;margin:0 0 4px}
.fd-help td{padding:1px 12px 1px 0;vertical-align:top}
.fd-help kbd{font:12px ui-monospace,Menlo,Consolas,monospace;border:1px solid var(--line);border-radius:4px;padding:0 5px;white-space:nowrap}
.fd-help button{margin-top:8px}
@media print{.fd-bar,.fd-card,.fd-help,.fd-hover,.fd-focus{display:none}}`;
/** The style sheet of a picture. It also holds for several pictures in one page. */
const STYLE = [
    ":root.flamediff{background:var(--ground)}.flamediff{max-width:100%;height:auto}.flamediff a:focus-visible path{stroke:#0969da;stroke-width:2}",
    themeRules("light"),
    `@media screen and (prefers-color-scheme:dark){${themeRules("dark")}}`,
    VIEWER_RULES.replaceAll("\n", ""),
].join("");


/***/ }),

/***/ 5140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ fileAndLine),
/* harmony export */   FR: () => (/* binding */ directionOf),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   Ok: () => (/* binding */ marksOf)
/* harmony export */ });
/** Where a function's code is, as far as it is known: `shop.py:3`, `shop.py` or nothing. */
function fileAndLine({ file, line }) {
    return file === "" ? "" : line === null ? file : `${file}:${line}`;
}
/**
 * In front of a name in the differential, and behind it; both empty where nothing is named. The mark is a finding's (`▼ escape · removed`).
 * @param change of the frame's own time: a function that became faster may take more in one place than before, when it is called another
 * way, and a folded library has no verdict but what its functions changed.
 */
function marksOf(finding, change) {
    const sign = change || directionOf(finding?.verdict);
    if (sign === 0)
        return ["", ""];
    const mark = finding?.verdict === (sign < 0 ? "removed" : "new") ? finding.mark : undefined;
    return [sign < 0 ? "▼ " : "▲ ", mark === undefined ? "" : ` · ${mark}`];
}
/**
 * What the decision said of a frame's function, and what the frame itself did where that is the other way: all boxes of a function have the
 * colour of its verdict, but each its own sign.
 *
 *   function: ▼ 2.0× faster · this frame: ▲ takes more
 *
 * @param change of the frame's own time.
 */
function verdictWords({ finding }, change) {
    if (finding === null)
        return "";
    const own = change * directionOf(finding.verdict) < 0 ? ` · this frame: ${change < 0 ? "▼ takes less" : "▲ takes more"}` : "";
    return `function: ${finding.words}${own}`;
}
/** 1 for more time, -1 for less, 0 where nothing is named. */
function directionOf(verdict) {
    return Number(verdict === "slower" || verdict === "new") - Number(verdict === "faster" || verdict === "removed");
}


/***/ }),

/***/ 4904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   eV: () => (/* binding */ pad),
/* harmony export */   xv: () => (/* binding */ truncate)
/* harmony export */ });
/** Columns a text takes in a monospaced font: two for East Asian characters and emoji. */
function columnsOf(text) {
    let columns = 0;
    for (const char of text)
        columns += widthOf(char);
    return columns;
}
/** The beginning of a text that takes no more columns than given. */
function cut(text, columns) {
    let room = columns;
    let end = 0;
    for (const char of text) {
        room -= widthOf(char);
        if (room < 0)
            break;
        end += char.length;
    }
    return text.slice(0, end);
}
/** The text, or as much of it as fits with `…` behind it. */
function truncate(text, columns) {
    return columnsOf(text) <= columns ? text : `${cut(text, columns - 1)}…`;
}
/** The text with blanks behind it, or before it, up to so many columns. */
function pad(text, columns, side = "end") {
    const blanks = " ".repeat(Math.max(0, columns - columnsOf(text)));
    return side === "start" ? blanks + text : text + blanks;
}
/** Lines of whole words, as many in each as fit; a longer word has a line of its own. @param breaks where a line may end. */
function wrap(text, columns, breaks = " ") {
    const lines = [];
    for (const word of text.split(breaks)) {
        const longer = `${lines.at(-1)} ${word}`;
        if (lines.length > 0 && columnsOf(longer) <= columns)
            lines[lines.length - 1] = longer;
        else
            lines.push(word);
    }
    return lines;
}
function widthOf(char) {
    return WIDE.test(char) ? 2 : 1;
}
/** East Asian wide characters and emoji, roughly (Unicode Standard Annex 11). */
const WIDE = /[\u1100-\u115f\u2e80-\ud7ff\uf900-\ufaff\ufe30-\uffe6\u{1f000}-\u{3ffff}]/u;


/***/ }),

/***/ 4912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ deflateToBase64)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);

/** Raw deflate data in base64, by Node's own zlib. The same bytes give the same text on one version of Node and one kind of processor. */
function deflateToBase64(bytes) {
    return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.deflateRawSync)(bytes, { level: 6 }).toString("base64");
}


/***/ }),

/***/ 8882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ escapeXml)
/* harmony export */ });
/** Text as content or attribute value of an XML or HTML document, and without what GitHub's runner takes for a command when the document is printed: `##[`. */
function escapeXml(text) {
    return text.replace(/[&<>"']|#(?=#\[)/g, (sign) => `&#${sign.charCodeAt(0)};`);
}


/***/ }),

/***/ 7801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mh: () => (/* binding */ isWait),
/* harmony export */   kp: () => (/* binding */ roleOf),
/* harmony export */   vN: () => (/* binding */ isEventLoop)
/* harmony export */ });
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6603);

/** The machinery of `import`, whichever way it was started. */
const IMPORT_FILES = /^<frozen importlib\._bootstrap(_external)?>$|^<stdlib>\/importlib\/(__init__|_bootstrap(_external)?)\.py$|^<frozen zipimport>$|^<frozen importlib>$/;
/** Starts a module or a script; the program begins below it. */
const RUNNER_FILES = /^<frozen runpy>$|^<stdlib>\/runpy\.py$/;
/** pytest and what it is made of: above every test, and busy itself while it collects. */
const TEST_RUNNER_FILES = /^(_pytest|pluggy|pytest|pytest_benchmark|xdist|execnet)\/|^<prefix>\/(bin|Scripts)\/(pytest|py\.test)$|^<stdlib>\/unittest\//;
/** Functions that only wait; ptrace wakes them, so some of their samples look busy (15 % of sleeping samples leaked in when measured). */
const WAITS = new Map([
    ["<stdlib>/threading.py", /(^|\.)(wait|_wait_for_tstate_lock|acquire|join)$/],
    ["<stdlib>/selectors.py", /(^|\.)select$/],
    ["<stdlib>/queue.py", /(^|\.)get$/],
    // Threads of pools, which take their work from queues in C.
    ["<stdlib>/multiprocessing/pool.py", /(^|\.)_handle_(tasks|results|workers)$/],
    ["<stdlib>/concurrent/futures/thread.py", /(^|\.)_worker$/],
    ["<stdlib>/multiprocessing/connection.py", /(^|\.)(_recv|wait|_poll)$/],
    ["<stdlib>/multiprocessing/popen_fork.py", /(^|\.)(poll|wait)$/],
    ["<stdlib>/subprocess.py", /(^|\.)(_try_wait|_wait)$/],
]);
function roleOf(frame) {
    if (frame.file === _identity_js__WEBPACK_IMPORTED_MODULE_0__/* .BENCHMARK_FILE */ .B7)
        return "benchmark";
    if (IMPORT_FILES.test(frame.file))
        return "import";
    if (RUNNER_FILES.test(frame.file))
        return "runner";
    if (TEST_RUNNER_FILES.test(frame.file))
        return "test-runner";
    return "code";
}
/** Whether a function is an event loop: while it waits, no coroutine that it runs is on the stack, only whoever started the loop. */
function isEventLoop({ file, origin }) {
    return origin === "stdlib" && file.startsWith("<stdlib>/asyncio/");
}
/** Whether a function on top of a stack is waiting, not working. */
function isWait(frame) {
    return frame.origin === "stdlib" && (WAITS.get(frame.file)?.test(frame.name) ?? false);
}


/***/ }),

/***/ 4847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ SKIPPED),
/* harmony export */   r: () => (/* binding */ identifyFrames)
/* harmony export */ });
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(524);
/* harmony import */ var _harness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7801);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6603);



/** Stands for frames that are no function: process roots and nameless threads. */
const SKIPPED = -1;
function identifyFrames(frames, options) {
    const moves = new Map((options.moved ?? []).map(({ from, to }) => [(0,_frame_js__WEBPACK_IMPORTED_MODULE_2__/* .functionKey */ .ay)(from), to]));
    const functions = new Map();
    const keys = { base: [], head: [] };
    for (const side of _frame_js__WEBPACK_IMPORTED_MODULE_2__/* .SIDES */ .BV) {
        frames.forEach((recorded, index) => {
            const frame = recorded.sides.has(side) ? identifyFrame({ recorded, side, options, moves }) : undefined;
            if (frame === undefined)
                return;
            const { name, file, origin, line } = frame;
            const key = (0,_frame_js__WEBPACK_IMPORTED_MODULE_2__/* .frameKey */ .vZ)(frame);
            const known = functions.get(key) ?? { name, file, origin, line: {} };
            if (line !== undefined)
                known.line[side] = Math.min(line, known.line[side] ?? line);
            functions.set(key, known);
            keys[side][index] = key;
        });
    }
    const sorted = [...functions].sort(([a], [b]) => (a < b ? -1 : 1));
    const idOf = new Map(sorted.map(([key], id) => [key, id]));
    const toIds = (side) => Int32Array.from(frames, (_, index) => idOf.get(keys[side][index] ?? "") ?? SKIPPED);
    return {
        functions: sorted.map(([, fn]) => fn),
        ids: { base: toIds("base"), head: toIds("head") },
        roles: sorted.map(([, fn]) => (0,_harness_js__WEBPACK_IMPORTED_MODULE_0__/* .roleOf */ .kp)(fn)),
    };
}
function identifyFrame({ recorded, side, options, moves }) {
    if (recorded.kind === "process" || (recorded.kind === "thread" && recorded.name === ""))
        return undefined;
    if (recorded.kind === "thread")
        return { name: recorded.name, file: "<thread>", origin: "generated" };
    const frame = (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .identify */ .ls)(locateFrame(recorded, side, options), options.roots?.[side] ?? _identity_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_ROOTS */ .mU);
    const to = side === "base" && frame.origin === "project" ? moves.get((0,_frame_js__WEBPACK_IMPORTED_MODULE_2__/* .functionKey */ .ay)(frame)) : undefined;
    return to === undefined ? frame : { ...frame, ...to };
}
function locateFrame({ name, file, line }, side, { locate }) {
    const raw = { name, ...(file !== undefined && { file }) };
    const known = line === undefined ? raw : { ...raw, line };
    if (locate === undefined)
        return known;
    const found = locate(side, known);
    return { ...raw, ...(found?.name !== undefined && { name: found.name }), ...(found?.line !== undefined && { line: found.line }) };
}


/***/ })

};
