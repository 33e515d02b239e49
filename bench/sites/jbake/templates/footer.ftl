</main><footer><p>Newsroom</p></footer></body></html>
