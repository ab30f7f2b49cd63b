// In words that any browser reads: what is missing here, where anything is.
(function () {
  var has = typeof WebAssembly === 'object' && typeof DecompressionStream === 'function' && typeof Worker === 'function' && 'noModule' in document.createElement('script')
    && typeof structuredClone === 'function';
  if (!has) {
    document.documentElement.setAttribute('data-old', 'true');
    document.getElementById('main').textContent = '';
    var sentence = document.createElement('p');
    sentence.id = 'old';
    sentence.className = 'fault';
    sentence.appendChild(document.createTextNode('这个浏览器太旧，打不开本页：请用 Chrome 或 Edge 98、Firefox 114、Safari 16.4 或更新的版本；360、QQ 等浏览器请切换到极速模式。'));
    document.getElementById('main').appendChild(sentence);
  }
}());
