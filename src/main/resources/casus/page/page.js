
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
var body=t.tBodies[0],rows=all('tr',body),tools=make('div','tools'),label=make('label','','Filter '),
input=make('input'),found=make('span','found');
input.type='search';input.autocomplete='off';found.setAttribute('role','status');
label.appendChild(input);tools.appendChild(label);tools.appendChild(found);
t.parentNode.parentNode.insertBefore(tools,t.parentNode);
input.oninput=function(){var v=input.value.trim().toLowerCase(),n=0;
rows.forEach(function(r){var y=r.textContent.toLowerCase().indexOf(v)>=0;r.hidden=!y;if(y)n++});
found.textContent=v?n+' of '+rows.length:''};
all('thead th',t).forEach(function(th,i){
var words=th.textContent,b=make('button','',words),numbers=th.classList.contains('numbers');
if(!words)return;
b.type='button';th.textContent='';th.appendChild(b);
b.onclick=function(){var up=th.getAttribute('aria-sort')!=='ascending';
all('thead th',t).forEach(function(o){o.removeAttribute('aria-sort')});
th.setAttribute('aria-sort',up?'ascending':'descending');
function key(r){var x=r.cells[i].textContent.trim();return numbers?parseFloat(x.replace(/,/g,''))||0:x}
rows.slice().sort(function(a,b){var x=key(a),y=key(b),c=numbers?x-y:x.localeCompare(y,'en');return up?c:-c})
.forEach(function(r){body.appendChild(r)})}})});
})();
