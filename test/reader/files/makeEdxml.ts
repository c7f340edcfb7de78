/** A file inside a package. */
export type Packed = { name: string; bytes: Buffer };

/** A package as QCVN 102:2016/BTTTT prints it: the manifest inside the envelope, the attachments after it. */
export const makeEdxml = (attachments: Packed[], subject = "Sắp xếp hồ sơ lưu trữ"): Buffer =>
  Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>
<edXML xmlns="http://www.mic.gov.vn/TBT/QCVN_102_2016" xmlns:edXML="http://www.mic.gov.vn/TBT/QCVN_102_2016">
  <edXML:edXMLEnvelope>
    <edXML:edXMLHeader>
      <edXML:MessageHeader>
        <edXML:From><edXML:OrganId>000.00.00.H41</edXML:OrganId><edXML:OrganName>UBND huyện Đông Sơn</edXML:OrganName></edXML:From>
        <edXML:To><edXML:OrganId>000.01.00.H41</edXML:OrganId><edXML:OrganName>Sở Nội vụ</edXML:OrganName></edXML:To>
        <edXML:To><edXML:OrganId>000.02.00.H41</edXML:OrganId><edXML:OrganName>UBND xã An Bình</edXML:OrganName></edXML:To>
        <edXML:DocumentId>000.00.00.H41,2025/03/10,45/KH-UBND</edXML:DocumentId>
        <edXML:Code><edXML:CodeNumber>45</edXML:CodeNumber><edXML:CodeNotation>KH-UBND</edXML:CodeNotation></edXML:Code>
        <edXML:PromulgationInfo><edXML:Place>Đông Sơn</edXML:Place><edXML:PromulgationDate>2025/03/10</edXML:PromulgationDate></edXML:PromulgationInfo>
        <edXML:DocumentType><edXML:Type>1</edXML:Type><edXML:TypeName>Kế hoạch</edXML:TypeName></edXML:DocumentType>
        <edXML:Subject>${subject}</edXML:Subject>
        <edXML:SignerInfo><edXML:Competence>TM. ỦY BAN NHÂN DÂN</edXML:Competence><edXML:Position>CHỦ TỊCH</edXML:Position><edXML:FullName>Lê Thị Hạnh</edXML:FullName></edXML:SignerInfo>
        <edXML:ToPlaces><edXML:Place>Lưu: VT</edXML:Place></edXML:ToPlaces>
      </edXML:MessageHeader>
    </edXML:edXMLHeader>
    <edXML:edXMLBody><edXML:edXMLManifest>${attachments
      .map(
        ({ name }, i) =>
          `<edXML:Reference><edXML:ContentId>cid:${i}</edXML:ContentId><edXML:AttachmentName>${name}</edXML:AttachmentName></edXML:Reference>`,
      )
      .join("")}</edXML:edXMLManifest></edXML:edXMLBody>
  </edXML:edXMLEnvelope>
  <AttachmentEncoded>${attachments
    .map(
      ({ bytes }, i) =>
        `<Attachment><ContentId>cid:${i}</ContentId><edXML:ContentTransferEncoded>${bytes.toString("base64")}</edXML:ContentTransferEncoded></Attachment>`,
    )
    .join("")}</AttachmentEncoded>
</edXML>`);

/** The same in the dialect of the provincial buses: one namespace, attachments in the manifest, "N/A" where nothing is known. */
export const makeEdoc = (attachments: Packed[]): Buffer =>
  Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>
<EdXMLEnvelope xmlns="http://www.go.vn/eDoc">
  <MessageHeader>
    <From><OrganId>H41.5</OrganId><OrganName>UBND huyện Đông Sơn</OrganName></From>
    <To><OrganId>H41.6</OrganId><OrganName>Sở Nội vụ</OrganName></To>
    <Code><CodeNumber>45/KH-UBND</CodeNumber><CodeNotation>N/A</CodeNotation></Code>
    <PromulgationInfo><Promulgator>N/A</Promulgator><PromulgationDate>2025-03-10T00:00:00Z</PromulgationDate></PromulgationInfo>
    <DocumentType>Kế hoạch</DocumentType>
    <Subject>Sắp xếp hồ sơ lưu trữ</Subject>
    <SignerInfo><Signer>Lê Thị Hạnh</Signer><Position>Chủ tịch</Position><Competence>Trực tiếp</Competence></SignerInfo>
    <OtherInfo><PageAmount>3</PageAmount></OtherInfo>
  </MessageHeader>
  <Manifest>${attachments
    .map(
      ({ name, bytes }) =>
        `<Attachment><Content>${bytes.toString("base64")}</Content><FileName>${name}</FileName><FileType>x</FileType></Attachment>`,
    )
    .join("")}</Manifest>
</EdXMLEnvelope>`);
