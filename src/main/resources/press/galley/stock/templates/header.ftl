<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title><#if (content.title)??>${content.title?html}<#else>Lantern Choir</#if></title>
<link rel="stylesheet" href="${content.rootpath!}site.css">
</head>
<body>
<main>
