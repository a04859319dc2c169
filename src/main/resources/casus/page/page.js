
(function(){
var d=document;
function all(s,of){return [].slice.call((of||d).querySelectorAll(s))}
function make(tag,name,text){var e=d.createElement(tag);if(name)e.className=name;if(text)e.textContent=text;return e}
var folds=all('main details'),was=[];
function fold(open){folds.forEach(function(x){x.open=open})}
addEventListener('beforeprint',function(){was=folds.map(function(x){return x.open});fold(true)});
addEventListener('afterprint',function(){folds.forEach(function(x,i){x.open=was[i]})});
all('.js').forEach(function(x){x.hidden=false});
all('figure').forEach(function(f){
var buttons=all('[data-view]',f);
buttons.forEach(function(b){b.onclick=function(){
var n=b.getAttribute('data-view'),map=f.querySelector('svg.map');
buttons.forEach(function(o){o.setAttribute('aria-pressed',o===b)});
all('[data-view-'+n+']',map).forEach(function(p){var m=p.getAttribute('data-view-'+n);
p.setAttribute('class','cs m-'+m);p.setAttribute('fill',p.getAttribute('fill').replace(/-[a-z]+\)$/,'-'+m+')'))});
var title=b.getAttribute('data-title'),text=b.getAttribute('data-text');
map.querySelector('title').textContent=title;map.querySelector('desc').textContent=text;
f.setAttribute('aria-label',title);f.querySelector('.name').textContent=title;f.querySelector('.told').textContent=text}})});
all('table.sortable').forEach(function(t){
var body=t.tBodies[0],rows=all('tr',body),heads=all('tr:first-child>*',t.tHead),tools=make('div','tools'),found=make('span','found'),chosen=[];
function control(name,e){var label=make('label','',name);label.appendChild(e);tools.appendChild(label);return e}
function option(select,value,text){var o=make('option','',text);o.value=value;select.appendChild(o)}
function words(c){return (c.querySelector('.st,strong')||c).textContent.trim()}
function key(r,i){var c=r.cells[i];return c.hasAttribute('data-v')?c.getAttribute('data-v'):c.textContent.trim()}
function order(i,up){var numbers=heads[i].classList.contains('numbers');
rows.slice().sort(function(a,b){var x=key(a,i),y=key(b,i),c;
if(numbers){x=parseFloat(x.replace(/,/g,''))||0;y=parseFloat(y.replace(/,/g,''))||0;c=x-y}else c=x===''||y===''||isNaN(x)||isNaN(y)?x.localeCompare(y,'en'):x-y;
return up?c:-c}).forEach(function(r){body.appendChild(r)})}
function mark(th,way){heads.forEach(function(o){o.removeAttribute('aria-sort')});if(th)th.setAttribute('aria-sort',way)}
function filter(){var v=input.value.trim().toLowerCase(),n=0,some=v;
rows.forEach(function(r){var y=r.textContent.toLowerCase().indexOf(v)>=0;
chosen.forEach(function(c){if(c.select.value){some=true;if(words(r.cells[c.at])!==c.select.value)y=false}});
r.hidden=!y;if(y)n++});
found.textContent=some?n+' of '+rows.length:''}
var input=control('Filter',make('input'));
input.type='search';input.autocomplete='off';input.oninput=filter;
heads.forEach(function(th,i){if(!th.hasAttribute('data-choice'))return;
var select=control(th.textContent.replace(/^./,function(c){return c.toUpperCase()}),make('select')),seen=[];
option(select,'','all');
rows.forEach(function(r){var w=words(r.cells[i]);if(!w||seen.indexOf(w)>=0)return;seen.push(w);option(select,w,w)});
select.oninput=filter;chosen.push({at:i,select:select})});
var sort=control('Order',make('select'));
option(sort,'','as listed');
sort.oninput=function(){var i=sort.value;mark(i?heads[i]:0,'ascending');
if(i)order(+i,true);else rows.forEach(function(r){body.appendChild(r)})};
found.setAttribute('role','status');
tools.appendChild(found);
t.parentNode.parentNode.insertBefore(tools,t.parentNode);
heads.forEach(function(th,i){
var name=th.textContent,b=make('button','',name);
if(!name)return;
option(sort,i,name);
b.type='button';th.textContent='';th.appendChild(b);
b.onclick=function(){var up=th.getAttribute('aria-sort')!=='ascending';
mark(th,up?'ascending':'descending');order(i,up);sort.value=i}})});
})();
